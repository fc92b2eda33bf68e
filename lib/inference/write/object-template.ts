import type { ObjectShape, Shape } from "@/lib/inference/shape/shape";
import type { Place, Writer } from "./place";
import { jsonTemplateText } from "./template-text";

/** Tags of a block that writes something or nothing. */
const TAGS = 6;

interface Member {
  readonly key: string;
  readonly shape: Shape;
  /** How many of the objects have it. */
  readonly seen: number;
}

/**
 * An object with its members in their order, each on a line. A member that some objects do not have is left out as
 * often, together with its comma: the one before it, or, in front of the first member that is always there, the one
 * behind it.
 */
export function objectTemplate(
  { count, members: shapes }: ObjectShape,
  place: Place,
  writer: Writer,
): string {
  const members = [...shapes].map(([key, shape]): Member => ({ key, shape, seen: shape.seen }));
  if (members.length === 0) return "{}";
  const indent = `${place.indent}  `;
  const anchor = members.findIndex(({ seen }) => seen === count);
  const write = ({ key, shape }: Member, depth: number): string =>
    `"${jsonTemplateText(key)}": ${writer.value(shape, { ...place, indent, depth, name: key })}`;
  let template = `{\n${indent}`;
  for (const [index, member] of members.entries()) {
    const before = index > Math.max(anchor, 0) ? `,\n${indent}` : "";
    const after = index < anchor ? `,\n${indent}` : "";
    const missing = count - member.seen;
    const depth = place.depth + 2;
    if (missing > 0 && anchor >= 0 && writer.budget.takeTags(TAGS, depth)) {
      const text = `${before}${write(member, depth)}${after}`;
      template += `{{#oneOf}}{{#case ${member.seen}}}${text}{{/case}}{{#case ${missing}}}{{/case}}{{/oneOf}}`;
    } else {
      const shape = missing > 0 && anchor < 0 ? withNulls(member.shape, count) : member.shape;
      template += `${before}${write({ ...member, shape }, place.depth)}${after}`;
    }
  }
  return `${template}\n${place.indent}}`;
}

/** Where no member is always there, no comma has a place that is: what is missing becomes null. */
function withNulls(shape: Shape, count: number): Shape {
  return { ...shape, seen: count, nulls: shape.nulls + count - shape.seen };
}
