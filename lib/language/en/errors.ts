import type { ErrorToTell, ToldError } from "@/lib/language/told-error";

/** Errors, in English: they say it themselves. */
export const errorsText = {
  /** What is said of one fault where every fault is named at once: in a form, say. */
  phrase: (english: string): string => english,
  error: ({ message, hint }: ErrorToTell): ToldError => ({ message, hint }),
};
