const HOUR_MS = 3_600_000;

/**
 * The prefixes of the objects that a Firehose stream writes in a period: one for each hour. Firehose appends
 * `YYYY/MM/dd/HH/` to a prefix without expressions. Of a prefix with expressions, those of time are evaluated; the result
 * ends before the first other one (a partition key, for example). Source: "Custom prefixes" in the Amazon Data Firehose
 * developer guide.
 *
 * @param prefix as configured
 * @param timeZone of the hours, `UTC` unless the stream has another
 * @param from milliseconds since 1970
 * @param to milliseconds since 1970; its hour is the last
 */
export function getDeliveryPrefixes(prefix: string, timeZone: string, from: number, to: number): string[] {
  const pattern = prefix.includes("!{") ? prefix : `${prefix}!{timestamp:yyyy/MM/dd/HH/}`;
  const prefixes = new Set<string>();
  for (let hour = Math.floor(from / HOUR_MS) * HOUR_MS; hour <= to; hour += HOUR_MS) {
    prefixes.add(prefixAt(pattern, timeZone, hour));
  }
  return withoutNested([...prefixes]);
}

/** The part of a prefix before its first expression. */
export function getFixedPrefix(prefix: string): string {
  return prefix.split("!{", 1)[0] ?? "";
}

/** Fields of Java's DateTimeFormatter that change no more often than every hour. */
const FIELDS = /yyyy|YYYY|MM|dd|HH/g;

function prefixAt(pattern: string, timeZone: string, at: number): string {
  const time = toZonedTime(at, timeZone);
  let result = "";
  let rest = pattern;
  for (;;) {
    const match = /^([^!]*(?:!(?!\{)[^!]*)*)!\{timestamp:([^}]*)\}/.exec(rest);
    const [whole = "", literal = "", format = ""] = match ?? [];
    if (match === null) return result + getFixedPrefix(rest);
    const text = formatTime(format, time);
    if (text === undefined) return result + literal;
    result += literal + text;
    rest = rest.slice(whole.length);
  }
}

/** Text between apostrophes is literal; two apostrophes are one. */
const QUOTED = /'((?:[^']|'')*)'/g;

/** Undefined for a format that changes within an hour, or is unknown. */
function formatTime(format: string, time: ZonedTime): string | undefined {
  if (/[a-zA-Z]/.test(format.replace(QUOTED, "").replace(FIELDS, ""))) return undefined;
  const values: Readonly<Record<string, string>> = {
    yyyy: time.year,
    YYYY: time.year,
    MM: time.month,
    dd: time.day,
    HH: time.hour,
  };
  const pieces = new RegExp(`${QUOTED.source}|${FIELDS.source}`, "g");
  return format.replace(pieces, (piece, quoted?: string) => {
    if (quoted === undefined) return values[piece] ?? "";
    return quoted === "" ? "'" : quoted.replaceAll("''", "'");
  });
}

/** A prefix that starts with another would list the same objects again. */
function withoutNested(prefixes: readonly string[]): string[] {
  return prefixes.filter((prefix) => !prefixes.some((other) => other !== prefix && prefix.startsWith(other)));
}

/** The parts of a local time, in digits with leading zeros. */
interface ZonedTime {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** 00 to 23. */
  readonly hour: string;
}

/**
 * @param at milliseconds since 1970
 * @param timeZone an IANA name such as `Asia/Tokyo`; an unknown one means UTC
 */
function toZonedTime(at: number, timeZone: string): ZonedTime {
  const parts = new Map(
    createFormatter(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const digits = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
  return { year: digits("year"), month: digits("month"), day: digits("day"), hour: digits("hour") };
}

const OPTIONS = {
  calendar: "iso8601",
  numberingSystem: "latn",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
} as const;

function createFormatter(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", { ...OPTIONS, timeZone });
  } catch {
    return new Intl.DateTimeFormat("en-US", { ...OPTIONS, timeZone: "UTC" });
  }
}
