import type { ErrorFacts } from "@/lib/errors";
import { nearestName } from "../check/nearest-name";
import type { Expected } from "./argument-words";
import {
  arrayArgument,
  booleanArgument,
  integerArgument,
  isMissing,
  isObject,
  numberArgument,
  stringArgument,
  wrongArgument,
} from "./arguments";
import { ArgumentError, type Parameter, type Value } from "./template-function";

/** Where a value stands, for errors: which argument, and what a person calls it. */
interface Place {
  /** Of the argument, from 0. */
  readonly index: number;
  /** `length`; for a key of an options object, the key. */
  readonly name: string;
}

export type Present = Exclude<Value, null | undefined>;

type Help = Omit<Parameter, "name">;

/**
 * One argument, or one key of an options object: what help says about it and how its value is read, in one place, so
 * that the two cannot differ.
 */
export interface Field<T> {
  readonly help: Help;
  /** @throws {ArgumentError} where the value is of the wrong kind or out of range */
  readonly read: (value: Present, place: Place) => T;
  /** What it means to leave it out, or to write null. */
  readonly absent: (place: Place) => T;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** What reading all of the fields gives. */
export type Read<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** An optional field. Without a default, leaving it out gives undefined. */
export function field<T>(help: Help, read: (value: Present, place: Place) => T): Field<T | undefined> {
  return { help, read, absent: () => undefined };
}

/** @param inHelp the default as help writes it; the value as JSON where that says it */
export function orElse<T>(optional: Field<T | undefined>, value: T, inHelp?: string): Field<T> {
  return {
    help: { ...optional.help, default: inHelp ?? JSON.stringify(value) },
    read: (given, place) => optional.read(given, place) ?? value,
    absent: () => value,
  };
}

export function required<T>(optional: Field<T | undefined>): Field<T> {
  const insist = (value: T | undefined, { index, name }: Place): T => {
    if (value !== undefined) return value;
    throw new ArgumentError(index, "required", { parameter: name, description: optional.help.description });
  };
  return {
    help: { ...optional.help, required: true },
    read: (given, place) => insist(optional.read(given, place), place),
    absent: (place) => insist(undefined, place),
  };
}

export function readField<T>(of: Field<T>, value: Value, place: Place): T {
  return value === undefined || value === null ? of.absent(place) : of.read(value, place);
}

/** The error for a value that a field cannot use: which one, what was expected, what it is. */
export function wrongValue(
  place: Place,
  expected: Expected,
  value: Value,
  facts?: ErrorFacts,
  suggestion?: string,
): ArgumentError {
  return wrongArgument(value, place, expected, facts, suggestion);
}

export interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly unit?: string;
}

export function decimal(description: string, bounds: Bounds = {}): Field<number | undefined> {
  return field({ kind: "number", description, ...bounds }, (value, place) =>
    numberArgument(value, { ...place, ...bounds }),
  );
}

export function integer(description: string, bounds: Bounds = {}): Field<number | undefined> {
  return field({ kind: "integer", description, ...bounds }, (value, place) =>
    integerArgument(value, { ...place, ...bounds }),
  );
}

/** A fixed number, or a range with both ends included. */
export type Size = number | Range;

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** How many: an integer, or `{"min","max"}` for a number that differs from draw to draw. Negative counts as none. */
export function size(description: string, bounds: Bounds = {}): Field<Size | undefined> {
  const end = (name: string) =>
    ({ name, kind: "integer", description: `The ${name}imum.`, ...bounds }) as const;
  const help = { kind: "integer", description, ...bounds, options: [end("min"), end("max")] } as const;
  return field(help, (value, place) => readSize(value, place, bounds));
}

/** @throws {ArgumentError} */
export function readSize(value: Present, place: Place, bounds: Bounds): Size {
  if (typeof value !== "object") return integerArgument(value, { ...place, ...bounds });
  if (!isObject(value) || isMissing(value.max)) throw wrongValue(place, "number-or-range", value);
  const range = {
    min: integerArgument(value.min, { index: place.index, name: `${place.name}.min`, default: 0, ...bounds }),
    max: integerArgument(value.max, { index: place.index, name: `${place.name}.max`, ...bounds }),
  };
  if (range.min > range.max) throw wrongValue(place, "ordered-range", value);
  return range;
}

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

export type PlainObject = { readonly [key: string]: Value };

export function flag(description: string): Field<boolean | undefined> {
  return field({ kind: "boolean", description }, (value, place) => booleanArgument(value, place));
}

export function list(description: string): Field<readonly Value[] | undefined> {
  return field({ kind: "array", description }, (value, place) => arrayArgument(value, place));
}

/** A list with at least one member. */
export function fullList(description: string): Field<readonly Value[] | undefined> {
  return field({ kind: "array", description }, (value, place) => {
    const read = arrayArgument(value, place);
    if (read.length > 0) return read;
    throw wrongValue(place, "full-list", value);
  });
}

/** An object with at least one key. */
export function fullObject(description: string): Field<PlainObject | undefined> {
  return field({ kind: "object", description }, (value, place) => {
    if (isObject(value) && Object.keys(value).length > 0) return value;
    throw wrongValue(place, "full-object", value);
  });
}

export function object(description: string): Field<PlainObject | undefined> {
  return field({ kind: "object", description }, (value, place) => {
    if (isObject(value)) return value;
    throw wrongValue(place, "object", value);
  });
}
