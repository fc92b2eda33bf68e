import type { ErrorFacts } from "@/lib/errors";

/** The words for one and for any other number; `#` is the count. */
interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** Formats numbers, durations and times for a language, through `Intl`. */
export interface Formats {
  number(value: number): string;
  /** A count with its words, by the plural rules of the language. */
  plural(count: number, forms: PluralForms): string;
  /** A measured value: integers with all digits, other numbers with up to six significant digits. */
  figure(value: number): string;
  /** Bytes, in KiB from 1024 on. */
  bytes(value: number): string;
  /** `2:05`, or `1:02:05` from one hour on. */
  duration(milliseconds: number): string;
  /** US dollars; below one dollar with two significant digits, so that fractions of a cent show. */
  dollars(value: number): string;
  /** A share from 0 to 1, in percent. */
  percent(share: number): string;
  /** The time of day, to the second. @param timestamp milliseconds since 1970 */
  time(timestamp: number): string;
  /** Date and time, to the minute. @param timestamp milliseconds since 1970 */
  dateTime(timestamp: number): string;
}

const cache = new Map<string, Formats>();

/**
 * Returns the formats of a language. Creating an `Intl` formatter is slow when a page starts, so each is created
 * once per language, on first use.
 *
 * @param locale a BCP 47 tag, such as `en` or `ko`
 */
export function getFormats(locale: string): Formats {
  const formats = cache.get(locale) ?? createFormats(locale);
  cache.set(locale, formats);
  return formats;
}

function createFormats(locale: string): Formats {
  const numbers = lazy(() => new Intl.NumberFormat(locale));
  const plurals = lazy(() => new Intl.PluralRules(locale));
  const significant = lazy(() => new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }));
  const tenths = lazy(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const shares = lazy(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }));
  const times = lazy(() => new Intl.DateTimeFormat(locale, { timeStyle: "medium", hourCycle: "h23" }));
  const dateTimes = lazy(
    () => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" }),
  );
  const number = (value: number): string => numbers().format(value);
  return {
    number,
    plural: (count, { one, other }) =>
      (plurals().select(count) === "one" ? one : other).replaceAll("#", number(count)),
    figure: (value) => (Number.isInteger(value) ? numbers() : significant()).format(value),
    bytes: (value) => (value < 1024 ? `${number(value)} B` : `${tenths().format(value / 1024)} KiB`),
    duration,
    dollars: (value) => `$${dollarDigits(value)}`,
    percent: (share) => shares().format(share),
    time: (timestamp) => times().format(timestamp),
    dateTime: (timestamp) => dateTimes().format(timestamp),
  };
}

/** Returns a function that calls `create` once, on its first call. */
function lazy<Value>(create: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= create();
    return value;
  };
}

/** Shows hours only from one hour on. */
function duration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [first, ...rest.map((part) => String(part).padStart(2, "0"))].join(":");
}

function dollarDigits(value: number): string {
  if (value === 0) return "0";
  return value < 1 ? String(Number(value.toPrecision(2))) : (Math.round(value * 100) / 100).toFixed(2);
}

/** Replaces each `{name}` in a line with the fact of that name. @param number formats numbers for the language */
export function fillFacts(line: string, facts: ErrorFacts, number: (value: number) => string): string {
  return line.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name] ?? "?";
    return typeof value === "number" ? number(value) : value;
  });
}
