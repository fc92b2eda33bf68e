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
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof ArgumentError ? "bad-argument" : "render-failed";
  return new HeadwaterError(code, message, { facts: { from, to }, cause: error });
}
