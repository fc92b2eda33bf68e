/** Languages with a catalogue. The site is built in the first. */
export const LANGUAGES = ["en", "ko"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A language, or `system` for the browser's preference. */
export type LanguageChoice = Language | "system";

/**
 * Chooses the language of the page. `public/before-paint.js` follows the same rules.
 *
 * @param preferred BCP 47 tags in order of preference, as in `navigator.languages`
 */
export function chooseLanguage(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== "system") return choice;
  for (const tag of preferred) {
    const language = LANGUAGES.find((known) => known === tag.toLowerCase().split("-")[0]);
    if (language !== undefined) return language;
  }
  return "en";
}
