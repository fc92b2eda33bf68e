import { sampleEmpty, sampleMalformed, sampleTooDeep } from "./sample-error";
import { splitJsonValues } from "./split-json-values";

/** Levels; no record that anyone means is nested deeper. */
const DEEPEST = 100;

/** Records that are looked at. */
const MOST_ROWS = 10_000;

/** What begins so is meant to be JSON; a list of numbers could as well be a log line that begins with a time. */
const CERTAIN = /^(\{\s*(["'}]|[\w$]+\s*:)|\[\s*[[{"\]])/;
const POSSIBLE = /^\[\s*(-?\d|true|false|null)/;

/**
 * The records of a JSON sample: one value, several, or the members of one list.
 *
 * @returns undefined where the text is not meant to be JSON
 * @throws {HeadwaterError} `sample-malformed`, `sample-too-deep`, `sample-empty`
 */
export function readJsonSample(text: string): readonly unknown[] | undefined {
  if (!CERTAIN.test(text) && !POSSIBLE.test(text)) return undefined;
  const { values, depth, complete } = splitJsonValues(text);
  if (depth > DEEPEST) throw sampleTooDeep(DEEPEST);
  try {
    return rowsOf(values.slice(0, MOST_ROWS).map(parseValue), complete);
  } catch (error) {
    if (CERTAIN.test(text)) throw error;
    return undefined;
  }
}

function rowsOf(values: readonly unknown[], complete: boolean): readonly unknown[] {
  if (!complete) throw sampleMalformed(values.length + 1, "something else follows");
  const [first] = values;
  const rows = values.length === 1 && Array.isArray(first) ? first.slice(0, MOST_ROWS) : values;
  if (rows.length === 0) throw sampleEmpty();
  return rows;
}

function parseValue(text: string, index: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw sampleMalformed(index + 1, cause instanceof Error ? cause.message : String(cause), cause);
  }
}
