import { createStore } from "zustand/vanilla";
import { HeadwaterError } from "@/lib/errors";
import { type Catalogue, en } from "@/lib/language/en";
import { chooseLanguage, type Language, type LanguageChoice } from "@/lib/language/language";
import { latest } from "@/lib/latest";
import type { Unsubscribe } from "@/lib/unsubscribe";
import type { Command } from "@/state/commands/command-store";
import { notice } from "@/state/notice/notice-store";

export interface LanguageState {
  /** The user's choice, which determines the language. */
  readonly choice: LanguageChoice;
  /** The language that the page shows now. */
  readonly language: Language;
  readonly text: Catalogue;
  setChoice(choice: LanguageChoice): void;
}

export const languageStore = createStore<LanguageState>((set) => ({
  choice: "system",
  language: "en",
  text: en,
  setChoice: (choice) => {
    set({ choice });
    void applyLanguage();
  },
}));

/**
 * Shows the page in the chosen language, and follows the browser's while the choice is `system`.
 *
 * @param restored resolves as soon as the choice of an earlier visit is restored
 */
export function followLanguage(restored: Promise<void>): Unsubscribe {
  // before-paint.js has hidden the page for the sake of this catalogue, so it loads in parallel.
  if (document.documentElement.dataset.awaitsLanguage === "ko") void CATALOGUES.ko().catch(() => undefined);
  void restored.then(applyLanguage);
  addEventListener("languagechange", applyLanguage);
  return () => removeEventListener("languagechange", applyLanguage);
}

/** Only English is part of the first load. */
const CATALOGUES: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => en,
  ko: async () => (await import("@/lib/language/ko")).ko,
};

const startLoading = latest();

/** Shows the page in the chosen language. */
async function applyLanguage(): Promise<void> {
  const isLatest = startLoading();
  const language = chooseLanguage(languageStore.getState().choice, navigator.languages);
  try {
    const text = await CATALOGUES[language]();
    if (!isLatest()) return;
    languageStore.setState({ language, text });
    document.documentElement.lang = language;
  } catch (cause) {
    if (isLatest()) notice(notLoaded(cause));
  } finally {
    delete document.documentElement.dataset.awaitsLanguage;
  }
}

function notLoaded(cause: unknown): HeadwaterError {
  return new HeadwaterError("language-not-loaded", "The texts in your language could not be loaded.", {
    hint: "Check your network connection, then reload the page.",
    cause,
  });
}

const CHOICES = ["en", "ko", "system"] as const;

export const languageCommands: readonly Command[] = CHOICES.map((choice) => ({
  id: `page.language.${choice}`,
  group: "page",
  name: (text) => text.commands.language[choice],
  enabled: () => languageStore.getState().choice !== choice,
  run: () => languageStore.getState().setChoice(choice),
}));
