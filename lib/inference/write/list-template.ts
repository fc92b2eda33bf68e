import type { ListShape, Shape } from "@/lib/inference/shape/shape";
import { singular } from "@/lib/inference/values/words-of-name";
import type { Place, Writer } from "./place";
import { jsonTemplateLiteral } from "./template-text";

/** Lists of numbers of the same length up to this are points: each position has a range of its own. */
const LONGEST_POINT = 4;

/** Items in one record. */
const MOST_ITEMS = 1000;

/** What is drawn may be longer than what was seen. */
const GROWTH = 1.5;

/** A list of as many items as were seen, or one item for each position. */
export function listTemplate(list: ListShape, place: Place, writer: Writer): string {
  if (list.longest === 0) return "[]";
  const item = { ...place, name: singular(place.name) };
  if (list.positions !== undefined && isTuple(list)) {
    return `[${list.positions.map((shape) => writer.value(shape, item)).join(", ")}]`;
  }
  if (list.longest === 1 && (list.shortest === 1 || list.count === 1))
    return `[${writer.value(list.items, item)}]`;
  if (!writer.budget.takeTags(2, place.depth + 1)) return literalList(list, place, writer);
  const max = writer.budget.takeRounds(
    Math.min(list.longest, MOST_ITEMS),
    place.times,
    GROWTH * sizeOf(list.items.sample),
    place.repeated ? GROWTH * sizeOf(list.sample) : 0,
  );
  if (max === 0) return literalList(list, place, writer);
  // One list alone does not tell how short others are.
  const min = list.count === 1 ? 1 : Math.min(list.shortest, max);
  const count = min === max ? String(max) : `{"min": ${min}, "max": ${max}}`;
  const indent = `${place.indent}  `;
  const inside = { ...item, indent, repeated: true, times: place.times * max, depth: place.depth + 1 };
  const text = writer.value(list.items, inside);
  const onLines = text.includes("\n");
  const opening = `[{{#repeat ${count} ", "}}${onLines ? `\n${indent}` : ""}`;
  return `${opening}${text}{{/repeat}}${onLines ? `\n${place.indent}` : ""}]`;
}

function isTuple({ positions, items, longest }: ListShape): boolean {
  const kinds = kindsOf(items);
  if (positions === undefined || longest < 2) return false;
  return kinds > 1 || (kinds === 1 && items.numbers.length > 0 && longest <= LONGEST_POINT);
}

function kindsOf({ booleans, numbers, strings, objects, lists }: Shape): number {
  const kinds = [booleans.length, numbers.length, strings.length, objects?.count ?? 0, lists?.count ?? 0];
  return kinds.filter((count) => count > 0).length;
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value).length;
}

function literalList({ sample }: ListShape, { times }: Place, { budget }: Writer): string {
  const text = jsonTemplateLiteral(sample);
  return times === 1 || budget.takeBytes(times * text.length) ? text : "[]";
}
