import { type Diagnostic, errorAt, type Fix, type Place } from "./diagnostic";
import type { ArgumentError } from "./functions/template-function";

/**
 * An argument that cannot be used.
 *
 * @param name of the function or, with `#`, of the block
 */
export function badArgument(place: Place, name: string, problem: ArgumentError, fix?: Fix): Diagnostic {
  const { index, reason, facts, message } = problem;
  return errorAt(place, "bad-argument", `\`${name}\`: ${message}`, {
    fix,
    facts: { ...facts, name, argument: index + 1, reason },
  });
}
