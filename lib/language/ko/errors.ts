import type { errorsText as english } from "@/lib/language/en/errors";

/** Errors, in Korean by their codes; one that is not known here is told as it came. */
export const errorsText: typeof english = {
  error: ({ message, hint }) => ({ message, hint }),
};
