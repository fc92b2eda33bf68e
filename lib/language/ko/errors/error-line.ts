import type { ErrorFacts } from "@/lib/errors";

/** `{name}` stands for a fact. */
export type Line = string | ((facts: ErrorFacts) => string);

/** What is said of the errors of one code. */
export interface ErrorLine {
  readonly message: Line;
  readonly hint?: Line;
}

/** By code. */
export type ErrorLines = Readonly<Record<string, ErrorLine>>;
