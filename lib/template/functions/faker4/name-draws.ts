import { drawInteger } from "../../random/draw-integer";
import { firstName, prefix, type Sex, singleLastName, suffix } from "../faker10/person-draws";
import type { RenderContext, Value } from "../template-function";

/** faker's numbers for the sexes, 0 and 1, or its later words; anything else leaves it open, as in faker 4.1. */
export function toSex(value: Value): Sex | undefined {
  if (value === 0 || value === "male") return "male";
  if (value === 1 || value === "female") return "female";
  return undefined;
}

/** One name in nine has a prefix, one in nine a suffix. */
export function fullName(context: RenderContext, first?: string, last?: string, sex?: Sex): string {
  const { random } = context;
  const name = `${first || firstName(context, sex)} ${last || singleLastName(context)}`;
  const kind = drawInteger(random, 0, 8);
  if (kind === 0) return `${prefix(context, sex)} ${name}`;
  return kind === 1 ? `${name} ${suffix(context)}` : name;
}
