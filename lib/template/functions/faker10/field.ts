import type { ErrorFacts } from "@/lib/errors";
import type { Expected } from "../argument-words";
import { wrongArgument } from "../arguments";
import { ArgumentError, type Parameter, type Value } from "../template-function";

/** Where a value stands, for errors: which argument, and what a person calls it. */
export interface Place {
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
