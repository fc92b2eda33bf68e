import type { Diagnostic, Fix } from "@/lib/template/diagnostic";

/** The parts of a diagnostic that a catalogue needs. */
export type LocalizableDiagnostic = Pick<Diagnostic, "code" | "message" | "facts">;

/** Diagnostics of a template, in English: a diagnostic carries its own English message. */
export const diagnosticsText = {
  diagnostic: ({ message }: LocalizableDiagnostic): string => message,
  /** The label of the button that applies a fix. */
  fixLabel: (_diagnostic: LocalizableDiagnostic, { label }: Pick<Fix, "label" | "insert">): string => label,
};
