import { HeadwaterError } from "@/lib/errors";
import type { Place } from "../diagnostic";
import { ArgumentError } from "../functions/template-function";

/** What went wrong while rendering, with the place of the placeholder as the facts `from` and `to`. */
export function locatedError(error: unknown, place: Place | undefined): HeadwaterError {
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
