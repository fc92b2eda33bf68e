import type { Draw, DynamicArgument } from "../functions/template-function";
import type { PlannedExpression } from "./plan";

/** An argument as `bindDynamic` sees it. */
export function dynamicArgument(
  argument: PlannedExpression,
  compile: (expression: PlannedExpression) => Draw,
): DynamicArgument {
  const constant = argument.kind === "constant" ? { value: argument.value } : undefined;
  const draw = compile(argument);
  if (argument.kind !== "object") return { constant, draw };
  const members = new Map(argument.members.map(([key, member]) => [key, dynamicArgument(member, compile)]));
  return { constant, draw, members };
}
