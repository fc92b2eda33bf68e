import type { ErrorFacts } from "@/lib/errors";

/** Of an error, what a catalogue needs to tell it. */
export interface ErrorToTell {
  readonly code: string;
  /** In English. */
  readonly message: string;
  readonly hint?: string | undefined;
  readonly facts?: ErrorFacts | undefined;
}

/** An error in the words of a catalogue. */
export interface ToldError {
  readonly message: string;
  readonly hint: string | undefined;
}
