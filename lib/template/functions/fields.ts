import { findNearestName } from "../check/nearest-name";
import {
  type ArgumentPlace,
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

export type Present = Exclude<Value, null | undefined>;

type ParameterHelp = Omit<Parameter, "name">;

/**
 * Describes and reads one argument, or one key of an options object. Keeping both in one place means that help and
 * behavior cannot differ.
 */
export interface Field<T> {
  readonly help: ParameterHelp;
  /** @throws {ArgumentError} if the value has the wrong type or is out of range */
  readonly read: (value: Present, place: ArgumentPlace) => T;
  /** The value for a missing or null argument. @throws {ArgumentError} if the argument is required */
  readonly whenMissing: (place: ArgumentPlace) => T;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The values that reading all fields returns. */
export type FieldValues<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** Creates an optional field that reads a missing argument as undefined. */
export function field<T>(
  help: ParameterHelp,
  read: (value: Present, place: ArgumentPlace) => T,
): Field<T | undefined> {
  return { help, read, whenMissing: () => undefined };
}

/** @param helpText how help shows the default; its JSON unless given */
export function withDefault<T>(optional: Field<T | undefined>, value: T, helpText?: string): Field<T> {
  return {
    help: { ...optional.help, default: helpText ?? JSON.stringify(value) },
    read: (given, place) => optional.read(given, place) ?? value,
    whenMissing: () => value,
  };
}

export function required<T>(optional: Field<T | undefined>): Field<T> {
  const requireValue = (value: T | undefined, { index, name }: ArgumentPlace): T => {
    if (value !== undefined) return value;
    throw new ArgumentError(index, "required", { parameter: name, description: optional.help.description });
  };
  return {
    help: { ...optional.help, required: true },
    read: (given, place) => requireValue(optional.read(given, place), place),
    whenMissing: (place) => requireValue(undefined, place),
  };
}

export function readField<T>(field: Field<T>, value: Value, place: ArgumentPlace): T {
  return value === undefined || value === null ? field.whenMissing(place) : field.read(value, place);
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

/** A fixed number, or an inclusive range. */
export type Size = number | Range;

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A count: an integer, or `{"min","max"}` for a count that varies from draw to draw. Negative counts mean 0. */
export function size(description: string, bounds: Bounds = {}): Field<Size | undefined> {
  const bound = (name: string) =>
    ({ name, kind: "integer", description: `The ${name}imum.`, ...bounds }) as const;
  const help = { kind: "integer", description, ...bounds, options: [bound("min"), bound("max")] } as const;
  return field(help, (value, place) => readSize(value, place, bounds));
}

/** @throws {ArgumentError} */
export function readSize(value: Present, place: ArgumentPlace, bounds: Bounds): Size {
  if (typeof value !== "object") return integerArgument(value, { ...place, ...bounds });
  if (!isObject(value) || isMissing(value.max)) throw wrongArgument(place, "number-or-range", value);
  const range = {
    min: integerArgument(value.min, { index: place.index, name: `${place.name}.min`, default: 0, ...bounds }),
    max: integerArgument(value.max, { index: place.index, name: `${place.name}.max`, ...bounds }),
  };
  if (range.min > range.max) throw wrongArgument(place, "ordered-range", value);
  return range;
}

export function text(description: string): Field<string | undefined> {
  return field({ kind: "string", description }, (value, place) => stringArgument(value, place));
}

/** A string of up to `digits` digits. */
export function digitString(description: string, digits: number): Field<string | undefined> {
  return field({ kind: "string", description }, (value, place) => {
    const read = stringArgument(value, place);
    if (read.length <= digits && /^\d*$/.test(read)) return read;
    throw wrongArgument(place, "some-digits", value, { digits });
  });
}

/** One of the given words. */
export function oneOf<const W extends string>(
  description: string,
  words: readonly W[],
): Field<W | undefined> {
  return field({ kind: "string", description, oneOf: words }, (value, place) =>
    readWord(value, place, words),
  );
}

/** One of the given words, or a list of them. */
export function manyOf<const W extends string>(
  description: string,
  words: readonly W[],
): Field<readonly W[] | undefined> {
  return field({ kind: "array", description, oneOf: words }, (value, place) => {
    const list: readonly Present[] = Array.isArray(value) ? value : [value];
    if (list.length === 0) throw wrongArgument(place, "word-list", value);
    return list.map((each) => readWord(each, place, words));
  });
}

function readWord<const W extends string>(value: Present, place: ArgumentPlace, words: readonly W[]): W {
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  const suggestion = typeof value === "string" ? findNearestName(value, words) : undefined;
  const facts = { words: words.map((each) => `"${each}"`).join(", ") };
  throw wrongArgument(place, "one-of", value, facts, suggestion && JSON.stringify(suggestion));
}

/** A set of characters: a string that contains them, or a list of strings. */
export function characters(description: string): Field<readonly string[] | undefined> {
  return field({ kind: "string", description }, (value, place) => {
    if (typeof value === "string") return [...value];
    if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value;
    throw wrongArgument(place, "text-or-list", value);
  });
}

export type PlainObject = { readonly [key: string]: Value };

export function flag(description: string): Field<boolean | undefined> {
  return field({ kind: "boolean", description }, (value, place) => booleanArgument(value, place));
}

export function list(description: string): Field<readonly Value[] | undefined> {
  return field({ kind: "array", description }, (value, place) => arrayArgument(value, place));
}

export function nonEmptyList(description: string): Field<readonly Value[] | undefined> {
  return field({ kind: "array", description }, (value, place) => {
    const read = arrayArgument(value, place);
    if (read.length > 0) return read;
    throw wrongArgument(place, "full-list", value);
  });
}

export function nonEmptyObject(description: string): Field<PlainObject | undefined> {
  return field({ kind: "object", description }, (value, place) => {
    if (isObject(value) && Object.keys(value).length > 0) return value;
    throw wrongArgument(place, "full-object", value);
  });
}

export function object(description: string): Field<PlainObject | undefined> {
  return field({ kind: "object", description }, (value, place) => {
    if (isObject(value)) return value;
    throw wrongArgument(place, "object", value);
  });
}
