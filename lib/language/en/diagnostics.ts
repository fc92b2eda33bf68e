import type { Diagnostic, Fix } from "@/lib/template/diagnostic";

/** Of a diagnostic, what a catalogue needs to tell it. */
export type DiagnosticToTell = Pick<Diagnostic, "code" | "message" | "facts">;

/** What is wrong with a template, in English: its diagnostics say it themselves. */
export const diagnosticsText = {
  diagnostic: ({ message }: DiagnosticToTell): string => message,
  /** What the fix of a diagnostic does, as a button says it. */
  fixLabel: (_diagnostic: DiagnosticToTell, { label }: Pick<Fix, "label" | "insert">): string => label,
};
