import type { ErrorFacts } from "@/lib/errors";
import type { DiagnosticCode } from "./diagnostic-code";

/** An edit of the template. */
export interface Fix {
  /** What the edit does, as a button would say it. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Something about the template that its author should know. Offsets are UTF-16 code units into the source. */
export interface Diagnostic {
  /** An error keeps the template from being sent. */
  readonly severity: "error" | "warning";
  /** Stable, kebab-case; other languages look the text up by it. A `DiagnosticCode`, or that of an error in rendering. */
  readonly code: string;
  /** What is wrong, with the text, and what to write instead. */
  readonly message: string;
  readonly from: number;
  readonly to: number;
  /** Applying it to the source removes this diagnostic. */
  readonly fix?: Fix;
  /** The values in the message. */
  readonly facts?: ErrorFacts;
}

/** A place in the source. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

interface Details {
  readonly fix?: Fix | undefined;
  readonly facts?: ErrorFacts | undefined;
}

export function errorAt(
  place: Place,
  code: DiagnosticCode,
  message: string,
  details: Details = {},
): Diagnostic {
  return diagnostic("error", place, code, message, details);
}

export function warningAt(
  place: Place,
  code: DiagnosticCode,
  message: string,
  details: Details = {},
): Diagnostic {
  return diagnostic("warning", place, code, message, details);
}

function diagnostic(
  severity: Diagnostic["severity"],
  { from, to }: Place,
  code: DiagnosticCode,
  message: string,
  { fix, facts }: Details,
): Diagnostic {
  return { severity, code, message, from, to, ...(fix && { fix }), ...(facts && { facts }) };
}

/** Text from the template as a message quotes it: one line, shortened. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return `\`${line.length > 60 ? `${line.slice(0, 57)}...` : line}\``;
}
