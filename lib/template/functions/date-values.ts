import type { RandomSource } from "@/lib/random";
import { momentFormat } from "../dates/moment-format";
import { utcZone } from "../dates/time-zone";
import { drawInteger } from "../random/draw-integer";
import { type Field, field, type Present, type Range, type Size, wrongValue } from "./fields";
import type { Parameter, TemplateFunction, Value } from "./template-function";

export const SECOND = 1_000;
export const DAY = 24 * 3_600 * SECOND;

/** The same day and time of another year; what would be February 29 becomes March 1. */
export function addYears(milliseconds: number, years: number): number {
  const date = new Date(milliseconds);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}

/** A fixed number of years or days reaches back to now. */
export function asRange(size: Size): Range {
  return typeof size === "number" ? { min: 0, max: size } : size;
}

/** The last millisecond, either side of 1970, that a Date can hold. */
const LAST_MOMENT = 8.64e15;

/** A moment between two, both included, whichever comes first. */
export function momentBetween(random: RandomSource, from: number, to: number): Date {
  const earliest = Math.max(Math.min(from, to), -LAST_MOMENT);
  const latest = Math.min(Math.max(from, to), LAST_MOMENT);
  return new Date(drawInteger(random, earliest, latest));
}

/** `2024-05-17`, with a time, fractions of a second and a zone where wanted. */
const ISO_8601 =
  /^([+-]\d{6}|\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*(Z|[+-]\d\d:?\d\d)?)?)?$/i;

const NAMES_A_ZONE = /(?:Z|[+-]\d\d:?\d\d|GMT|UTC|[ECMP][SD]T)(?:\s*\(.*\))?\s*$/i;

/** No way to write a moment is longer, and looking for a zone takes time that grows with the square of the length. */
const LONGEST_MOMENT = 100;

/** Milliseconds since 1970 of the last moment that a Date can hold. */
const LAST_INSTANT = 8.64e15;

/** A moment, as milliseconds since 1970: a Date, milliseconds, or text. Text without a zone means UTC. */
export function instant(description: string): Field<number | undefined> {
  return field({ kind: "date", description }, (value, place) => {
    const read = toInstant(value);
    if (!Number.isNaN(read)) return read;
    throw wrongValue(place, "date", value);
  });
}

/** NaN for what is no moment. */
export function toInstant(value: Present): number {
  if (value instanceof Date) return value.getTime();
  if (typeof value === "bigint") return within(Number(value));
  if (typeof value === "number") return within(value);
  if (typeof value === "string") return within(parse(value.trim()));
  return Number.NaN;
}

function within(milliseconds: number): number {
  return Math.abs(milliseconds) <= LAST_INSTANT ? Math.trunc(milliseconds) : Number.NaN;
}

function parse(text: string): number {
  if (text.length > LONGEST_MOMENT) return Number.NaN;
  if (/^-?\d{11,}$/.test(text)) return Number(text);
  const iso = ISO_8601.exec(text);
  if (iso !== null) return ofParts(iso.slice(1));
  if (!/\d/.test(text)) return Number.NaN;
  // Date.parse takes text without a zone for the machine's own time, which would differ from machine to machine.
  return Date.parse(NAMES_A_ZONE.test(text) ? text : `${text} UTC`);
}

function ofParts(parts: readonly (string | undefined)[]): number {
  const [year = "", month, day, hour, minute, second, fraction = "", zone = "Z"] = parts;
  const [m = 1, d = 1, h = 0, min = 0, s = 0] = [month, day, hour, minute, second].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, "0"));
  if (m < 1 || m > 12 || d < 1 || d > daysIn(Number(year), m) || h > 24 || min > 59 || s > 59)
    return Number.NaN;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), m - 1, d);
  date.setUTCHours(h, min, s, milliseconds);
  return date.getTime() - offsetOf(zone);
}

function daysIn(year: number, month: number): number {
  const firstOfNext = new Date(0);
  firstOfNext.setUTCFullYear(year, month, 1);
  return new Date(firstOfNext.getTime() - 1).getUTCDate();
}

/** Milliseconds that a zone such as `+09:00` is ahead of UTC. */
function offsetOf(zone: string): number {
  const parts = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (parts === null) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return (parts[1] === "-" ? -minutes : minutes) * 60_000;
}

const FORMAT: Parameter = {
  name: "format",
  kind: "format",
  description: "A moment format, in UTC; ISO 8601 unless given.",
};

/** Adds a last argument to a function that gives a Date or a list of them: a moment format to print it in. */
export function formattable(row: TemplateFunction): TemplateFunction {
  return {
    ...row,
    signatures: row.signatures.map((signature) => [...signature, FORMAT]),
    bind: (args, site) => {
      const format = args.at(-1);
      if (!isFormat(format)) return row.bind(args, site);
      const text = momentFormat(format, utcZone);
      const draw = row.bind(args.slice(0, -1), site);
      return (context) => inFormat(draw(context), text);
    },
  };
}

/** Text that is neither a number nor a moment. */
function isFormat(value: Value): value is string {
  return (
    typeof value === "string" && value !== "" && Number.isNaN(Number(value)) && Number.isNaN(toInstant(value))
  );
}

function inFormat(value: Value, text: (epochMs: number) => string): Value {
  if (value instanceof Date) return text(value.getTime());
  return Array.isArray(value) ? value.map((each) => inFormat(each, text)) : value;
}
