import type { ErrorFacts } from "@/lib/errors";

/** A range of the source; offsets are UTF-16 code units. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** An edit of the template. */
export interface Fix extends Place {
  /** What the edit does, as a button label. */
  readonly label: string;
  readonly insert: string;
}

/** An error or a warning about a template, at its place in the source. */
export interface Diagnostic extends Place {
  /** A template with an error cannot be sent. */
  readonly severity: "error" | "warning";
  /**
   * A stable identifier by which other languages look up the text: a `DiagnosticCode`, or the code of an error that
   * rendering threw.
   */
  readonly code: string;
  /** What is wrong, with the text in question, and what to write instead. */
  readonly message: string;
  /** Applying it to the source removes this diagnostic. */
  readonly fix?: Fix;
  /** The values in the message. */
  readonly facts?: ErrorFacts;
}

export type DiagnosticCode =
  | SyntaxCode
  | FormatCode
  | "unclosed-placeholder"
  | "single-closing-brace"
  | "split-closing-braces"
  | "escaped-quotes"
  | "too-many-placeholders"
  | "template-too-large"
  | "unknown-block"
  | "unclosed-block"
  | "unexpected-close"
  | "case-outside-one-of"
  | "outside-case"
  | "unknown-function"
  | "reference-before-binding"
  | "not-a-function"
  | "letter-case"
  | "ignored-name"
  | "extra-argument"
  | "bad-argument"
  | "too-many-repetitions"
  | "record-too-large"
  | "rendered-nan"
  | "rendered-undefined"
  | "rendered-invalid-date"
  | "not-json"
  | "render-failed"
  | "unknown-time-zone";

/** A tag that does not follow the grammar. */
export type SyntaxCode = "syntax" | "unclosed-string" | "nesting-too-deep" | "empty-placeholder";

/** The fact `expected` of the diagnostic `syntax`: what the grammar allows at its place. */
export type SyntaxExpectation =
  | "value"
  | "value-in-quotes"
  | "name-after-dot"
  | "name-after-as"
  | "key"
  | "colon"
  | "comma-or-closing"
  | "block-name"
  | "end";

/** A date format that is valid but rarely intended. */
export type FormatCode =
  | "format-12-hour"
  | "format-hour-24"
  | "format-unpadded-minutes"
  | "format-month-for-minutes"
  | "format-minutes-for-month"
  | "format-weekday-for-day"
  | "format-fraction-for-seconds"
  | "format-iso";

interface Details {
  readonly fix?: Fix | undefined;
  readonly facts?: ErrorFacts | undefined;
}

export function createErrorDiagnostic(
  place: Place,
  code: DiagnosticCode,
  message: string,
  details: Details = {},
): Diagnostic {
  return createDiagnostic("error", place, code, message, details);
}

export function createWarningDiagnostic(
  place: Place,
  code: DiagnosticCode,
  message: string,
  details: Details = {},
): Diagnostic {
  return createDiagnostic("warning", place, code, message, details);
}

function createDiagnostic(
  severity: Diagnostic["severity"],
  { from, to }: Place,
  code: DiagnosticCode,
  message: string,
  { fix, facts }: Details,
): Diagnostic {
  return { severity, code, message, from, to, ...(fix && { fix }), ...(facts && { facts }) };
}

/** The fields of an `ArgumentError` that a diagnostic needs. */
interface ArgumentProblem {
  readonly index: number;
  readonly reason: string;
  readonly facts: ErrorFacts;
  readonly message: string;
}

/** @param name the function or, with a leading `#`, the block whose argument is invalid */
export function badArgument(place: Place, name: string, problem: ArgumentProblem, fix?: Fix): Diagnostic {
  const { index, reason, facts, message } = problem;
  return createErrorDiagnostic(place, "bad-argument", `\`${name}\`: ${message}`, {
    fix,
    facts: { ...facts, name, argument: index + 1, reason },
  });
}

export function wrongLetterCase({ from, to }: Place, written: string, name: string): Diagnostic {
  return createWarningDiagnostic(
    { from, to },
    "letter-case",
    `${quoted(written)} has the wrong letter case: write \`${name}\`.`,
    {
      fix: { label: `Write ${name}`, from, to, insert: name },
      facts: { name: written, suggestion: name },
    },
  );
}

/** Text from the template as a message quotes it: one line, at most 60 characters. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return `\`${line.length > 60 ? `${line.slice(0, 57)}...` : line}\``;
}

/** Replaces each `{name}` in a line by the fact of that name. */
export function fillFacts(line: string, facts: ErrorFacts): string {
  return line.replace(/\{(\w+)\}/g, (place, name: string) => String(facts[name] ?? place));
}
