import type { LocalizableError, LocalizedError } from "@/lib/language/localized-error";

/** Errors, in English: an error carries its own English text. */
export const errorsText = {
  /** One fault of several that an error names at once, for example of a form's field. */
  phrase: (english: string): string => english,
  localizeError: ({ message, hint }: LocalizableError): LocalizedError => ({ message, hint }),
};
