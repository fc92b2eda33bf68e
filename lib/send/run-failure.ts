import { HeadwaterError } from "@/lib/errors";
import type { RunFailure } from "./run-state";

/** An error in the form in which a run's state keeps it. */
export function runFailure(error: unknown): RunFailure {
  if (error instanceof HeadwaterError) {
    const { code, message, hint, facts } = error;
    return { code, message, hint, facts };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: "unexpected", message, hint: undefined, facts: {} };
}
