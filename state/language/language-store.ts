import { createStore } from "zustand/vanilla";
import { HeadwaterError } from "@/lib/errors";
import { type Catalogue, en } from "@/lib/language/en";
import { chooseLanguage, type Language, type LanguageChoice } from "@/lib/language/language";
import { latest } from "@/lib/latest";
import type { Unsubscribe } from "@/lib/unsubscribe";
import type { Command } from "@/state/commands/command-store";
import { noticePartNotLoaded } from "@/state/notice/load-part";
import { notice } from "@/state/notice/notice-store";

export interface LanguageState {
  /** What the person chose; the page's language follows from it. */
  readonly choice: LanguageChoice;
  /** The language that the page applyLanguages now. */
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
    void keepChoice(choice).catch(noticePartNotLoaded);
  },
}));

/** Takes the language that an earlier visit chose, else the browser's, and follows the browser's. Returns what ends it. */
export function restoreLanguage(): Unsubscribe {
  // What the page waits for is known already, and comes while the choice is read.
  if (document.documentElement.dataset.awaitsLanguage === "ko") void CATALOGUES.ko().catch(() => undefined);
  void restoreChoice().catch(noticePartNotLoaded).then(applyLanguage);
  addEventListener("languagechange", applyLanguage);
  return () => removeEventListener("languagechange", applyLanguage);
}

async function restoreChoice(): Promise<void> {
  const { storedLanguage } = await import("@/lib/storage/stored-language");
  const { value } = storedLanguage.read();
  // What somebody chose before this came is newer.
  const untouched = languageStore.getState() === languageStore.getInitialState();
  if (value !== undefined && untouched) languageStore.setState({ choice: value });
}

async function keepChoice(choice: LanguageChoice): Promise<void> {
  const { storedLanguage } = await import("@/lib/storage/stored-language");
  const problem = storedLanguage.write(choice);
  if (problem !== undefined) notice(problem);
}

/** Only English comes with the page. */
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
