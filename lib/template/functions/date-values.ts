import type { RandomSource } from "@/lib/random";
import { createDateFormatter } from "../dates/moment-format";
import { utcZone } from "../dates/time-zone";
import { drawInteger } from "../random/draw-integer";
import { wrongArgument } from "./arguments";
import { type Field, field, type Present, type Range, type Size } from "./fields";
import type { Parameter, TemplateFunction, Value } from "./template-function";

export const SECOND = 1_000;
export const DAY = 24 * 3_600 * SECOND;

/** Moves a time by years. February 29 becomes March 1 in a year that is not a leap year. */
export function addYears(milliseconds: number, years: number): number {
  const date = new Date(milliseconds);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}

/** Converts a number of years or days to the range from 0 to that number. */
export function toRange(size: Size): Range {
  return typeof size === "number" ? { min: 0, max: size } : size;
}

/** The largest distance from 1970 that a Date can hold, in milliseconds. */
const MAX_TIME = 8.64e15;

/** Draws a date between two times, both inclusive, in either order. */
export function drawDateBetween(random: RandomSource, from: number, to: number): Date {
  const earliest = Math.max(Math.min(from, to), -MAX_TIME);
  const latest = Math.min(Math.max(from, to), MAX_TIME);
  return new Date(drawInteger(random, earliest, latest));
}

/** `2024-05-17`, optionally with a time, fractions of a second, and a time zone. */
const ISO_8601 =
  /^([+-]\d{6}|\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*(Z|[+-]\d\d:?\d\d)?)?)?$/i;

const NAMES_A_ZONE = /(?:Z|[+-]\d\d:?\d\d|GMT|UTC|[ECMP][SD]T)(?:\s*\(.*\))?\s*$/i;

/** No date format is longer, and matching a time zone takes time that is quadratic in the length. */
const MAX_DATE_TEXT_LENGTH = 100;

/** A date as milliseconds since 1970, from a Date, milliseconds, or a string. A string without a time zone is UTC. */
export function instant(description: string): Field<number | undefined> {
  return field({ kind: "date", description }, (value, place) => {
    const read = toInstant(value);
    if (!Number.isNaN(read)) return read;
    throw wrongArgument(place, "date", value);
  });
}

/** Returns milliseconds since 1970, or NaN if the value is not a date. */
export function toInstant(value: Present): number {
  if (value instanceof Date) return value.getTime();
  if (typeof value === "bigint") return toValidTime(Number(value));
  if (typeof value === "number") return toValidTime(value);
  if (typeof value === "string") return toValidTime(parse(value.trim()));
  return Number.NaN;
}

function toValidTime(milliseconds: number): number {
  return Math.abs(milliseconds) <= MAX_TIME ? Math.trunc(milliseconds) : Number.NaN;
}

function parse(text: string): number {
  if (text.length > MAX_DATE_TEXT_LENGTH) return Number.NaN;
  if (/^-?\d{11,}$/.test(text)) return Number(text);
  const iso = ISO_8601.exec(text);
  if (iso !== null) return fromParts(iso.slice(1));
  if (!/\d/.test(text)) return Number.NaN;
  // Date.parse reads a string without a time zone as local time, so the result would depend on the machine.
  return Date.parse(NAMES_A_ZONE.test(text) ? text : `${text} UTC`);
}

function fromParts(parts: readonly (string | undefined)[]): number {
  const [year = "", month, day, hour, minute, second, fraction = "", zone = "Z"] = parts;
  const [m = 1, d = 1, h = 0, min = 0, s = 0] = [month, day, hour, minute, second].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, "0"));
  if (m < 1 || m > 12 || d < 1 || d > countDaysInMonth(Number(year), m) || h > 24 || min > 59 || s > 59)
    return Number.NaN;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), m - 1, d);
  date.setUTCHours(h, min, s, milliseconds);
  return date.getTime() - parseOffset(zone);
}

function countDaysInMonth(year: number, month: number): number {
  const firstOfNext = new Date(0);
  firstOfNext.setUTCFullYear(year, month, 1);
  return new Date(firstOfNext.getTime() - 1).getUTCDate();
}

/** Milliseconds that a time zone such as `+09:00` is ahead of UTC. */
function parseOffset(zone: string): number {
  const parts = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (parts === null) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return (parts[1] === "-" ? -minutes : minutes) * 60_000;
}

const FORMAT: Parameter = {
  name: "format",
  kind: "format",
  description: "A moment format, in UTC; defaults to ISO 8601.",
};

/** Adds an optional last argument to a function that returns dates: the moment format to print them in. */
export function withFormat<Name extends string>(row: TemplateFunction<Name>): TemplateFunction<Name> {
  return {
    ...row,
    signatures: row.signatures.map((signature) => [...signature, FORMAT]),
    bind: (args, site) => {
      const format = args.at(-1);
      if (!isFormat(format)) return row.bind(args, site);
      const text = createDateFormatter(format, utcZone);
      const draw = row.bind(args.slice(0, -1), site);
      return (context) => applyFormat(draw(context), text);
    },
  };
}

/** A format is a string that is neither a number nor a date. */
function isFormat(value: Value): value is string {
  return (
    typeof value === "string" && value !== "" && Number.isNaN(Number(value)) && Number.isNaN(toInstant(value))
  );
}

function applyFormat(value: Value, text: (epochMs: number) => string): Value {
  if (value instanceof Date) return text(value.getTime());
  return Array.isArray(value) ? value.map((each) => applyFormat(each, text)) : value;
}
