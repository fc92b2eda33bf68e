import { roundedWeights } from "@/lib/inference/guess/share";
import type { ObjectShape, Shape } from "@/lib/inference/shape/shape";
import type { Place, Writer } from "./place";
import { jsonTemplateText } from "./template-text";

/** Tags of a block that writes something or nothing. */
const TAGS = 6;

interface Member {
  readonly key: string;
  readonly shape: Shape;
}

/** Members that follow each other and are there equally often: they are taken to be there together. */
interface Group {
  readonly members: readonly Member[];
  /** How many of the objects have them. */
  readonly seen: number;
}

/**
 * An object with its members in their order, each on a line. Members that some objects do not have are left out as often,
 * together with their commas: those before them, or, in front of the first member that is always there, those behind.
 */
export function objectTemplate(
  { count, members: shapes }: ObjectShape,
  place: Place,
  writer: Writer,
): string {
  if (shapes.size === 0) return "{}";
  const indent = `${place.indent}  `;
  const groups = groupsOf(shapes, count);
  const anchor = groups.findIndex(({ seen }) => seen === count);
  const comma = `,\n${indent}`;
  const write = ({ members }: Group, depth: number): string =>
    members
      .map(({ key, shape }) => {
        const value = writer.value(shape, { ...place, indent, depth, name: key });
        return `"${jsonTemplateText(key)}": ${value}`;
      })
      .join(comma);
  const texts = groups.map((group, index) => {
    const before = index > anchor ? comma : "";
    const after = index < anchor ? comma : "";
    const missing = count - group.seen;
    const depth = place.depth + 2;
    if (missing === 0 || !writer.budget.takeTags(TAGS, depth))
      return before + write(group, place.depth) + after;
    const [present, absent] = roundedWeights([group.seen, missing]);
    const text = `${before}${write(group, depth)}${after}`;
    return `{{#oneOf}}{{#case ${present}}}${text}{{/case}}{{#case ${absent}}}{{/case}}{{/oneOf}}`;
  });
  return `{\n${indent}${texts.join("")}\n${place.indent}}`;
}

function groupsOf(shapes: ReadonlyMap<string, Shape>, count: number): Group[] {
  const sure = [...shapes.values()].some(({ seen }) => seen === count);
  // Where no member is always there, no comma has a place that is: what is missing becomes null.
  const members = [...shapes].map(([key, shape]) => ({ key, shape: sure ? shape : withNulls(shape, count) }));
  const groups: Group[] = [];
  for (const member of members) {
    const last = groups.at(-1);
    const { seen } = member.shape;
    if (last?.seen === seen) groups[groups.length - 1] = { seen, members: [...last.members, member] };
    else groups.push({ seen, members: [member] });
  }
  return groups;
}

function withNulls(shape: Shape, count: number): Shape {
  return { ...shape, seen: count, nulls: shape.nulls + count - shape.seen };
}
