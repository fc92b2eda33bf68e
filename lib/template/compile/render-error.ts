import { HeadwaterError } from "@/lib/errors";
import type { Place } from "../diagnostic";
import { ArgumentError } from "../functions/template-function";
import { LIMITS } from "../limits";

/** A rendering error with the place of its placeholder as the facts `from` and `to`. */
export function locateError(error: unknown, place: Place | undefined): HeadwaterError {
  const { from, to } = place ?? { from: 0, to: 0 };
  if (error instanceof HeadwaterError) {
    if ("from" in error.facts) return error;
    const facts = { ...error.facts, from, to };
    return new HeadwaterError(error.code, error.message, {
      ...(error.hint && { hint: error.hint }),
      facts,
      cause: error,
    });
  }
  if (error instanceof ArgumentError) {
    const { message, reason, index } = error;
    const facts = { ...error.facts, argument: index + 1, reason, from, to };
    return new HeadwaterError("bad-argument", message, { facts, cause: error });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new HeadwaterError("render-failed", message, { facts: { message, from, to }, cause: error });
}

/** The count of a `#repeat` block is invalid in this record. */
export function invalidCount({ message, reason, facts }: ArgumentError): HeadwaterError {
  return new HeadwaterError("bad-argument", `\`#repeat\`: ${message}`, {
    facts: { ...facts, name: "#repeat", argument: 1, reason },
  });
}

export function tooManyRepetitions(): HeadwaterError {
  const limit = LIMITS.repetitionsPerRecord;
  return new HeadwaterError(
    "too-many-repetitions",
    `The blocks of one record repeat more than ${limit} times in total.`,
    { hint: "Reduce the repetitions.", facts: { limit } },
  );
}

/** No destination accepts the record. */
export function recordTooLarge(): HeadwaterError {
  const limit = LIMITS.recordBytes;
  return new HeadwaterError("record-too-large", `A record exceeds ${limit} bytes, including its line feed.`, {
    hint: "Shorten the template or reduce the repetitions.",
    facts: { limit },
  });
}
