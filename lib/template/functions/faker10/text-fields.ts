import { nearestName } from "../../check/nearest-name";
import { stringArgument } from "../arguments";
import { type Field, field, type Place, type Present, wrongValue } from "./field";

/** Text; a number or a boolean is taken as it would be printed. */
export function text(description: string): Field<string | undefined> {
  return field({ kind: "string", description }, (value, place) => stringArgument(value, place));
}

/** At most so many digits, as text. */
export function someDigits(description: string, digits: number): Field<string | undefined> {
  return field({ kind: "string", description }, (value, place) => {
    const read = stringArgument(value, place);
    if (read.length <= digits && /^\d*$/.test(read)) return read;
    throw wrongValue(place, "some-digits", value, { digits });
  });
}

/** One of some words. */
export function oneOf<const W extends string>(
  description: string,
  words: readonly W[],
): Field<W | undefined> {
  return field({ kind: "string", description, oneOf: words }, (value, place) =>
    readWord(value, place, words),
  );
}

/** Some of some words: an array, or a single one. */
export function someOf<const W extends string>(
  description: string,
  words: readonly W[],
): Field<readonly W[] | undefined> {
  return field({ kind: "array", description, oneOf: words }, (value, place) => {
    const list: readonly Present[] = Array.isArray(value) ? value : [value];
    if (list.length === 0) throw wrongValue(place, "word-list", value);
    return list.map((each) => readWord(each, place, words));
  });
}

function readWord<const W extends string>(value: Present, place: Place, words: readonly W[]): W {
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  const meant = typeof value === "string" ? nearestName(value, words) : undefined;
  const facts = { words: words.map((each) => `"${each}"`).join(", ") };
  throw wrongValue(place, "one-of", value, facts, meant && JSON.stringify(meant));
}

/** Characters: text, each of its characters standing for itself, or a list of text. */
export function characters(description: string): Field<readonly string[] | undefined> {
  return field({ kind: "string", description }, (value, place) => {
    if (typeof value === "string") return [...value];
    if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value;
    throw wrongValue(place, "text-or-list", value);
  });
}
