/** The languages that there is a catalogue for; the first is what the site is built in. */
export const LANGUAGES = ["en", "ko"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A language, or whichever the browser prefers. */
export type LanguageChoice = Language | "system";

/**
 * The language of the page. `public/before-paint.js` decides in the same way.
 *
 * @param preferred BCP 47 tags, the most wanted first, as `navigator.languages` has them
 */
export function chooseLanguage(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== "system") return choice;
  for (const tag of preferred) {
    const language = LANGUAGES.find((known) => known === tag.toLowerCase().split("-")[0]);
    if (language !== undefined) return language;
  }
  return "en";
}
