import type { ErrorFacts } from "@/lib/errors";
import type { Expected } from "../argument-message";
import { parseDuration } from "../dates/duration";
import { ArgumentError, type Value } from "./template-function";

/** Identifies an argument in error messages. */
export interface ArgumentPlace {
  /** Zero-based index in the argument list. */
  readonly index: number;
  /** The parameter's name, or the key in the options object. */
  readonly name: string;
}

interface ArgumentRules<T> extends ArgumentPlace {
  /** The value to use if the argument is missing. Without a default, the argument is required. */
  readonly default?: T;
}

interface NumberRules extends ArgumentRules<number> {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Options by name. Never returns inherited properties. */
export interface Options {
  get(name: string): Value;
}

export const isMissing = (value: Value): value is undefined | null => value === undefined || value === null;

/** Whether the value is an object with keys, that is, neither a list nor a date. */
export function isObject(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Accepts a number or a numeric string. @throws {ArgumentError} */
export function numberArgument(value: Value, rules: NumberRules): number {
  if (isMissing(value)) return getDefault(rules, "number");
  const number = toNumber(value);
  if (number === undefined) throw wrongArgument(rules, "number", value);
  return withinLimits(number, rules);
}

/** Accepts an integer or a string that contains one. @throws {ArgumentError} */
export function integerArgument(value: Value, rules: NumberRules): number {
  if (isMissing(value)) return getDefault(rules, "whole-number");
  const number = toNumber(value);
  if (number === undefined || !Number.isInteger(number)) throw wrongArgument(rules, "whole-number", value);
  return withinLimits(number, rules);
}

/** Accepts a string, and converts numbers and booleans to strings. @throws {ArgumentError} */
export function stringArgument(value: Value, rules: ArgumentRules<string>): string {
  if (isMissing(value)) return getDefault(rules, "text");
  if (typeof value === "string") return value;
  if (typeof value === "object") throw wrongArgument(rules, "text", value);
  return String(value);
}

/** Accepts a boolean, 0 or 1, or a boolean as a string. @throws {ArgumentError} */
export function booleanArgument(value: Value, rules: ArgumentRules<boolean>): boolean {
  if (isMissing(value)) return getDefault(rules, "boolean");
  if (value === true || value === "true" || value === 1) return true;
  if (value === false || value === "false" || value === 0) return false;
  throw wrongArgument(rules, "boolean", value);
}

/** @throws {ArgumentError} */
export function arrayArgument(value: Value, rules: ArgumentRules<readonly Value[]>): readonly Value[] {
  if (isMissing(value)) return getDefault(rules, "list");
  if (Array.isArray(value)) return value as readonly Value[];
  throw wrongArgument(rules, "list", value);
}

/** Returns an empty options object if the argument is missing. @throws {ArgumentError} */
export function optionsArgument(value: Value, rules: ArgumentPlace): Options {
  if (isMissing(value)) return { get: () => undefined };
  if (!isObject(value)) throw wrongArgument(rules, "options", value);
  return { get: (name) => (Object.hasOwn(value, name) ? value[name] : undefined) };
}

/** Accepts one of the given words, regardless of letter case. @throws {ArgumentError} that lists the words */
export function wordArgument<Word extends string>(
  value: Value,
  words: readonly Word[],
  rules: ArgumentRules<Word>,
): Word {
  const facts = { words: words.map((word) => `"${word}"`).join(", ") };
  if (isMissing(value)) return getDefault(rules, "one-of", facts);
  const word = words.find((candidate) => candidate.toLowerCase() === String(value).toLowerCase());
  if (word === undefined) throw wrongArgument(rules, "one-of", value, facts);
  return word;
}

/** Accepts a date, an ISO 8601 string, or milliseconds since 1970. Returns milliseconds. @throws {ArgumentError} */
export function dateArgument(value: Value, rules: ArgumentRules<number>): number {
  if (isMissing(value)) return getDefault(rules, "date");
  const ms =
    value instanceof Date ? value.getTime() : typeof value === "string" ? Date.parse(value) : toNumber(value);
  if (ms === undefined || Number.isNaN(ms)) throw wrongArgument(rules, "date", value);
  return ms;
}

/** Accepts a duration such as `"90s"` or `"1h"`, or milliseconds. Returns milliseconds. @throws {ArgumentError} */
export function durationArgument(value: Value, rules: NumberRules): number {
  if (isMissing(value)) return getDefault(rules, "duration");
  const ms = typeof value === "number" ? value : parseDuration(String(value));
  if (ms === undefined || !Number.isFinite(ms)) throw wrongArgument(rules, "duration", value);
  return withinLimits(ms, rules);
}

/** @throws {ArgumentError} if `min` is greater than `max` */
export function requireOrder(min: number, max: number, index: number): void {
  if (min > max) throw new ArgumentError(index, "min-above-max", { min, max });
}

/** @throws {ArgumentError} if the value is 0 or less */
export function requireAboveZero(value: number | bigint, { index, name }: ArgumentPlace): void {
  if (value <= 0) throw new ArgumentError(index, "not-above-zero", { parameter: name, value: String(value) });
}

/** Formats a value for a message: as JSON, shortened to 60 characters. */
export function formatValue(value: Value): string {
  const text =
    value instanceof Date ? value.toISOString() : (JSON.stringify(value, toPrintable) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

const toPrintable = (_key: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value;

function toNumber(value: Value): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function getDefault<T>(rules: ArgumentRules<T>, expected: Expected, facts?: ErrorFacts): T {
  if (rules.default === undefined) {
    throw new ArgumentError(rules.index, "missing", { parameter: rules.name, expected, ...facts });
  }
  return rules.default;
}

/**
 * The error for a value that an argument cannot use.
 *
 * @param facts the values that the text for `expected` names
 * @param suggestion a value to use instead, as JSON
 */
export function wrongArgument(
  { index, name }: ArgumentPlace,
  expected: Expected,
  value: Value,
  facts?: ErrorFacts,
  suggestion?: string,
): ArgumentError {
  const allFacts = { parameter: name, value: formatValue(value), expected, ...facts };
  return new ArgumentError(index, "wrong", allFacts, suggestion);
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
