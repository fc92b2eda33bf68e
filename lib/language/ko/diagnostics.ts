import type { diagnosticsText as english } from "@/lib/language/en/diagnostics";

/** What is wrong with a template, in Korean by the diagnostic's code; one that is not known here is told as it came. */
export const diagnosticsText: typeof english = {
  diagnostic: ({ message }) => message,
  fixLabel: (_diagnostic, { label }) => label,
};
