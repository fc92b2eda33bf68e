/** Every code that a diagnostic can have. */
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

/** Something in a date format that is hardly ever meant. */
export type FormatCode =
  | "format-12-hour"
  | "format-hour-24"
  | "format-unpadded-minutes"
  | "format-month-for-minutes"
  | "format-minutes-for-month"
  | "format-weekday-for-day"
  | "format-fraction-for-seconds"
  | "format-iso";
