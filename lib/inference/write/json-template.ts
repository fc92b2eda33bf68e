import { type GuessPlace, roundShare, roundWeights } from "../guess/guess";
import { toSingular } from "../guess/name-words";
import type { ListShape, ObjectShape, Shape } from "../sample/shape";
import { Budget } from "./budget";
import { createOptionalTemplate, createScalarTemplate, getScalars, type Scalars } from "./scalar-template";
import { escapeJsonTemplateText, toJsonTemplateLiteral } from "./template-text";

/** The position of a value in the template. */
interface Place extends GuessPlace {
  /** Leading white space of a line here. */
  readonly indent: string;
  /** The maximum number of times that one record renders the value. */
  readonly times: number;
  /** The number of blocks around the value. */
  readonly depth: number;
}

/** One of the kinds of values that occur at one place. */
interface Variant {
  readonly count: number;
  readonly write: (place: Place) => string;
}

/** Creates a template whose records are JSON of this shape. */
export function createJsonTemplate(shape: Shape): string {
  const place = { name: "", repeated: false, indent: "", times: 1, depth: 0 };
  return writeValue(shape, place, new Budget());
}

function writeValue(shape: Shape, place: Place, budget: Budget): string {
  const variants = listVariants(shape, budget);
  const [only] = variants;
  if (only === undefined) return "null";
  if (variants.length === 1 && shape.nulls === 0) return only.write(place);
  if (variants.length === 1) {
    const scalars = getScalars(shape);
    const share = roundShare(shape.seen - shape.nulls, shape.seen);
    const optional = scalars && createOptionalTemplate(scalars, share, place, budget);
    if (optional !== undefined) return optional;
  }
  const nulls = { count: shape.nulls, write: () => "null" };
  return writeOneOf(shape.nulls > 0 ? [...variants, nulls] : variants, shape, place, budget);
}

function listVariants({ booleans, numbers, strings, objects, lists }: Shape, budget: Budget): Variant[] {
  const scalar = (values: Scalars): Variant => ({
    count: values.length,
    write: (place) => createScalarTemplate(values, place, budget),
  });
  const scalars = [booleans, numbers, strings].filter(({ length }) => length > 0).map(scalar);
  if (objects) {
    scalars.push({ count: objects.count, write: (place) => writeObject(objects, place, budget) });
  }
  if (lists) scalars.push({ count: lists.count, write: (place) => writeList(lists, place, budget) });
  return scalars;
}

/** A block that renders each kind as often as it occurs in the sample. */
function writeOneOf(variants: readonly Variant[], { sample }: Shape, place: Place, budget: Budget): string {
  const depth = place.depth + 2;
  if (!budget.takeTags(2 + 2 * variants.length, depth)) return writeLiteral(sample, place, budget);
  const inside = { ...place, depth };
  const weights = roundWeights(variants.map(({ count }) => count));
  const cases = variants.map(({ write }, index) => `{{#case ${weights[index]}}}${write(inside)}{{/case}}`);
  return `{{#oneOf}}${cases.join("")}{{/oneOf}}`;
}

function writeLiteral(sample: unknown, { times }: Place, budget: Budget): string {
  const text = toJsonTemplateLiteral(sample);
  return times === 1 || budget.takeBytes(times * text.length) ? text : "null";
}

/** The number of tags of a block that renders a group of members or nothing. */
const OPTIONAL_GROUP_TAGS = 6;

interface Member {
  readonly key: string;
  readonly shape: Shape;
}

/** Consecutive members that occur equally often and are assumed to occur together. */
interface Group {
  readonly members: readonly Member[];
  /** The number of objects that have them. */
  readonly seen: number;
}

/**
 * Writes an object with one member a line, in the order of the sample. Members that some objects do not have are omitted
 * as often, together with a comma: the comma after them if they precede the first member that is always present,
 * otherwise the comma before them.
 */
function writeObject({ count, members: shapes }: ObjectShape, place: Place, budget: Budget): string {
  if (shapes.size === 0) return "{}";
  const indent = `${place.indent}  `;
  const groups = groupMembers(shapes, count);
  const anchor = groups.findIndex(({ seen }) => seen === count);
  const comma = `,\n${indent}`;
  const write = ({ members }: Group, depth: number): string =>
    members
      .map(({ key, shape }) => {
        const value = writeValue(shape, { ...place, indent, depth, name: key }, budget);
        return `"${escapeJsonTemplateText(key)}": ${value}`;
      })
      .join(comma);
  const texts = groups.map((group, index) => {
    const before = index > anchor ? comma : "";
    const after = index < anchor ? comma : "";
    const missing = count - group.seen;
    const depth = place.depth + 2;
    if (missing === 0 || !budget.takeTags(OPTIONAL_GROUP_TAGS, depth))
      return before + write(group, place.depth) + after;
    const [present, absent] = roundWeights([group.seen, missing]);
    const text = `${before}${write(group, depth)}${after}`;
    return `{{#oneOf}}{{#case ${present}}}${text}{{/case}}{{#case ${absent}}}{{/case}}{{/oneOf}}`;
  });
  return `{\n${indent}${texts.join("")}\n${place.indent}}`;
}

function groupMembers(shapes: ReadonlyMap<string, Shape>, count: number): Group[] {
  const sure = [...shapes.values()].some(({ seen }) => seen === count);
  // Without a member that is always present no comma has a fixed place, so missing members become null.
  const members = [...shapes].map(([key, shape]) => ({
    key,
    shape: sure ? shape : fillWithNulls(shape, count),
  }));
  const groups: Group[] = [];
  for (const member of members) {
    const last = groups.at(-1);
    const { seen } = member.shape;
    if (last?.seen === seen) groups[groups.length - 1] = { seen, members: [...last.members, member] };
    else groups.push({ seen, members: [member] });
  }
  return groups;
}

function fillWithNulls(shape: Shape, count: number): Shape {
  return { ...shape, seen: count, nulls: shape.nulls + count - shape.seen };
}

/** Number lists of the same length up to this one are points: each position has a separate range. */
const MAX_POINT_LENGTH = 4;

/** Maximum number of items of a list in one record. */
const MAX_ITEMS = 1000;

/** Rendered values may be longer than the values of the sample. */
const SIZE_ALLOWANCE = 1.5;

/** Writes a list with as many items as in the sample, or with one item for each position. */
function writeList(list: ListShape, place: Place, budget: Budget): string {
  if (list.longest === 0) return "[]";
  const item = { ...place, name: toSingular(place.name) };
  if (list.positions !== undefined && isTuple(list)) {
    return `[${list.positions.map((shape) => writeValue(shape, item, budget)).join(", ")}]`;
  }
  if (list.longest === 1 && (list.shortest === 1 || list.count === 1))
    return `[${writeValue(list.items, item, budget)}]`;
  if (!budget.takeTags(2, place.depth + 1)) return writeLiteralList(list, place, budget);
  const max = budget.takeRepetitions(
    Math.min(list.longest, MAX_ITEMS),
    place.times,
    SIZE_ALLOWANCE * getJsonLength(list.items.sample),
    place.repeated ? SIZE_ALLOWANCE * getJsonLength(list.sample) : 0,
  );
  if (max === 0) return writeLiteralList(list, place, budget);
  // A single list does not show how short other lists are.
  const min = list.count === 1 ? 1 : Math.min(list.shortest, max);
  const count = min === max ? String(max) : `{"min": ${min}, "max": ${max}}`;
  const indent = `${place.indent}  `;
  const inside = { ...item, indent, repeated: true, times: place.times * max, depth: place.depth + 1 };
  const text = writeValue(list.items, inside, budget);
  const onLines = text.includes("\n");
  const opening = `[{{#repeat ${count} ", "}}${onLines ? `\n${indent}` : ""}`;
  return `${opening}${text}{{/repeat}}${onLines ? `\n${place.indent}` : ""}]`;
}

function isTuple({ positions, items, longest }: ListShape): boolean {
  const kinds = countKinds(items);
  if (positions === undefined || longest < 2) return false;
  return kinds > 1 || (kinds === 1 && items.numbers.length > 0 && longest <= MAX_POINT_LENGTH);
}

function countKinds({ booleans, numbers, strings, objects, lists }: Shape): number {
  const kinds = [booleans.length, numbers.length, strings.length, objects?.count ?? 0, lists?.count ?? 0];
  return kinds.filter((count) => count > 0).length;
}

function getJsonLength(value: unknown): number {
  return JSON.stringify(value).length;
}

function writeLiteralList({ sample }: ListShape, { times }: Place, budget: Budget): string {
  const text = toJsonTemplateLiteral(sample);
  return times === 1 || budget.takeBytes(times * text.length) ? text : "[]";
}
