import type { ErrorFacts, ErrorIssue } from "@/lib/errors";

/** The parts of an error that a catalogue needs. Plain data, so that it may come from a worker or from storage. */
export interface LocalizableError {
  readonly code: string;
  /** In English. */
  readonly message: string;
  readonly hint?: string | undefined;
  readonly facts?: ErrorFacts | undefined;
  readonly issues?: readonly ErrorIssue[] | undefined;
}

/** An error in the words of a catalogue. */
export interface LocalizedError {
  readonly message: string;
  readonly hint: string | undefined;
}

/** Errors, in English: an error carries its own English text. */
export const errorsText = {
  localizeError: ({ message, hint }: LocalizableError): LocalizedError => ({ message, hint }),
  /** One of several issues, without its path, because a form shows it at the field. */
  localizeIssue: ({ message }: ErrorIssue): string => message,
};
