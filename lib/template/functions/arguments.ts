import type { ErrorFacts } from "@/lib/errors";
import { parseDuration } from "../dates/duration";
import type { Expected } from "./argument-words";
import { ArgumentError, type Value } from "./template-function";

/** Which argument it is, as a message names it, and what it may be. */
interface ArgumentRules<T> {
  /** The argument's place in the list, from 0. */
  readonly index: number;
  /** As help names it: the parameter, or the key of the options object. */
  readonly name: string;
  /** Where the argument is missing. Without one it is required. */
  readonly default?: T;
}

interface NumberRules extends ArgumentRules<number> {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Options by name. Nothing inherited can be read from it. */
export interface Options {
  get(name: string): Value;
}

export const isMissing = (value: Value): value is undefined | null => value === undefined || value === null;

/** Whether it is an object with keys: neither a list nor a date. */
export function isObject(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A number; text that spells one is taken for it. @throws {ArgumentError} */
export function numberArgument(value: Value, rules: NumberRules): number {
  if (isMissing(value)) return orDefault(rules, "number");
  const number = numberOf(value);
  if (number === undefined) throw wrongArgument(value, rules, "number");
  return withinLimits(number, rules);
}

/** A whole number; text that spells one is taken for it. @throws {ArgumentError} */
export function integerArgument(value: Value, rules: NumberRules): number {
  if (isMissing(value)) return orDefault(rules, "whole-number");
  const number = numberOf(value);
  if (number === undefined || !Number.isInteger(number)) throw wrongArgument(value, rules, "whole-number");
  return withinLimits(number, rules);
}

/** Text; numbers and booleans are taken as they would be printed. @throws {ArgumentError} */
export function stringArgument(value: Value, rules: ArgumentRules<string>): string {
  if (isMissing(value)) return orDefault(rules, "text");
  if (typeof value === "string") return value;
  if (typeof value === "object") throw wrongArgument(value, rules, "text");
  return String(value);
}

/** `true` or `false`, as such or as text. @throws {ArgumentError} */
export function booleanArgument(value: Value, rules: ArgumentRules<boolean>): boolean {
  if (isMissing(value)) return orDefault(rules, "boolean");
  if (value === true || value === "true" || value === 1) return true;
  if (value === false || value === "false" || value === 0) return false;
  throw wrongArgument(value, rules, "boolean");
}

/** A list. @throws {ArgumentError} */
export function arrayArgument(value: Value, rules: ArgumentRules<readonly Value[]>): readonly Value[] {
  if (isMissing(value)) return orDefault(rules, "list");
  if (Array.isArray(value)) return value as readonly Value[];
  throw wrongArgument(value, rules, "list");
}

/** An options object; an empty one where it is missing. @throws {ArgumentError} */
export function optionsArgument(value: Value, rules: Omit<ArgumentRules<unknown>, "default">): Options {
  if (isMissing(value)) return { get: () => undefined };
  if (!isObject(value)) throw wrongArgument(value, rules, "options");
  return { get: (name) => (Object.hasOwn(value, name) ? value[name] : undefined) };
}

/** One of some words, letter case ignored. @throws {ArgumentError} that suggests them */
export function wordArgument<Word extends string>(
  value: Value,
  words: readonly Word[],
  rules: ArgumentRules<Word>,
): Word {
  const facts = { words: words.map((word) => `"${word}"`).join(", ") };
  if (isMissing(value)) return orDefault(rules, "one-of", facts);
  const word = words.find((candidate) => candidate.toLowerCase() === String(value).toLowerCase());
  if (word === undefined) throw wrongArgument(value, rules, "one-of", facts);
  return word;
}

/** A moment: a date, ISO 8601 text or milliseconds since 1970; gives milliseconds. @throws {ArgumentError} */
export function dateArgument(value: Value, rules: ArgumentRules<number>): number {
  if (isMissing(value)) return orDefault(rules, "date");
  const ms =
    value instanceof Date ? value.getTime() : typeof value === "string" ? Date.parse(value) : numberOf(value);
  if (ms === undefined || Number.isNaN(ms)) throw wrongArgument(value, rules, "date");
  return ms;
}

/** A length of time such as `"90s"` or `"1h"`, or milliseconds; gives milliseconds. @throws {ArgumentError} */
export function durationArgument(value: Value, rules: NumberRules): number {
  if (isMissing(value)) return orDefault(rules, "duration");
  const ms = typeof value === "number" ? value : parseDuration(String(value));
  if (ms === undefined || !Number.isFinite(ms)) throw wrongArgument(value, rules, "duration");
  return withinLimits(ms, rules);
}

/** @throws {ArgumentError} where the lower bound lies above the upper one */
export function requireOrder(min: number, max: number, index: number): void {
  if (min > max) throw new ArgumentError(index, "min-above-max", { min, max });
}

/** @throws {ArgumentError} where it is 0 or less */
export function requireAboveZero(
  value: number | bigint,
  { index, name }: Omit<ArgumentRules<unknown>, "default">,
): void {
  if (value <= 0) throw new ArgumentError(index, "not-above-zero", { parameter: name, value: String(value) });
}

/** A value as a message shows it: as the template would write it, shortened. */
export function shown(value: Value): string {
  const text =
    value instanceof Date ? value.toISOString() : (JSON.stringify(value, printable) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

const printable = (_key: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value;

function numberOf(value: Value): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function orDefault<T>(rules: ArgumentRules<T>, expected: Expected, facts?: ErrorFacts): T {
  if (rules.default === undefined) {
    throw new ArgumentError(rules.index, "missing", { parameter: rules.name, expected, ...facts });
  }
  return rules.default;
}

/** @param facts the values in what is expected */
export function wrongArgument(
  value: Value,
  { index, name }: Omit<ArgumentRules<unknown>, "default">,
  expected: Expected,
  facts?: ErrorFacts,
  suggestion?: string,
): ArgumentError {
  const told = { parameter: name, value: shown(value), expected, ...facts };
  return new ArgumentError(index, "wrong", told, suggestion);
}

function withinLimits(number: number, rules: NumberRules): number {
  const { index, name, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = rules;
  if (number < minimum) {
    throw new ArgumentError(index, "below-minimum", { parameter: name, minimum, value: number });
  }
  if (number > maximum) {
    throw new ArgumentError(index, "above-maximum", { parameter: name, maximum, value: number });
  }
  return number;
}
