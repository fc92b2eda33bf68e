import type { ErrorIssue } from "@/lib/errors";
import type { LocalizableError, LocalizedError } from "@/lib/language/localized-error";

/** Errors, in English: an error carries its own English text. */
export const errorsText = {
  localizeError: ({ message, hint }: LocalizableError): LocalizedError => ({ message, hint }),
  /** One fault of several, without its place: a form shows it at the field. */
  localizeIssue: ({ message }: ErrorIssue): string => message,
};
