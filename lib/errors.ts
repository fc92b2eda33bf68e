/** Facts that an error carries, so that a message can be told again in another language. */
export type ErrorFacts = Readonly<Record<string, string | number>>;

export interface ErrorDetails {
  /** What to do about it, in one sentence. */
  readonly hint?: string;
  readonly facts?: ErrorFacts;
  /** The error that this one explains. */
  readonly cause?: unknown;
}

/**
 * An error that we understand: it says what failed, why with the value, and what to do.
 * Others' errors are wrapped in one of these once, at the boundary where they enter.
 */
export class HeadwaterError extends Error {
  override readonly name: string = "HeadwaterError";
  /** Stable, kebab-case; the page's catalogues look the text up by it. */
  readonly code: string;
  readonly hint: string | undefined;
  readonly facts: ErrorFacts;

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.facts = details.facts ?? {};
  }
}
