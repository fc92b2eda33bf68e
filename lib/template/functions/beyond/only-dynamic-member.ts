import type { DynamicArgument, Value } from "../template-function";

/** An options object of which one member is an expression. */
export interface SplitOptions {
  readonly member: DynamicArgument;
  /** The object without that member. */
  readonly others: Value;
}

/** Takes an options object apart; undefined where it lacks the member, or where another one is an expression too. */
export function onlyDynamicMember(
  argument: DynamicArgument | undefined,
  name: string,
): SplitOptions | undefined {
  const members = [...(argument?.members ?? [])];
  const member = argument?.members?.get(name);
  const constants = members.flatMap(([key, { constant }]) =>
    constant && key !== name ? [[key, constant.value] as const] : [],
  );
  if (!member || constants.length < members.length - 1) return undefined;
  return { member, others: Object.fromEntries(constants) };
}
