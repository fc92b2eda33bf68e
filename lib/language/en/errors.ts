import type { ErrorToTell, ToldError } from "@/lib/language/told-error";

/** Errors, in English: they say it themselves. */
export const errorsText = {
  error: ({ message, hint }: ErrorToTell): ToldError => ({ message, hint }),
};
