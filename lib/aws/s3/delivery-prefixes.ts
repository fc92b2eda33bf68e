import { type ZonedTime, zonedTime } from "@/lib/aws/s3/zoned-time";

const HOUR_MS = 3_600_000;

/**
 * Where a Firehose stream puts the objects of a span of time: one prefix for each hour. A prefix without expressions
 * is followed by `YYYY/MM/dd/HH/`; in one with expressions, those of time are worked out, and it ends before the first
 * that cannot be (a partition key, say). Source: "Custom prefixes" in the Amazon Data Firehose developer guide.
 *
 * @param prefix as configured
 * @param timeZone of the hours, `UTC` unless the stream has another
 * @param from milliseconds since 1970
 * @param to milliseconds since 1970; its hour is the last
 */
export function deliveryPrefixes(prefix: string, timeZone: string, from: number, to: number): string[] {
  const pattern = prefix.includes("!{") ? prefix : `${prefix}!{timestamp:yyyy/MM/dd/HH/}`;
  const prefixes = new Set<string>();
  for (let hour = Math.floor(from / HOUR_MS) * HOUR_MS; hour <= to; hour += HOUR_MS) {
    prefixes.add(prefixAt(pattern, timeZone, hour));
  }
  return withoutNested([...prefixes]);
}

/** The part of a prefix before its first expression. */
export function fixedPrefix(prefix: string): string {
  return prefix.split("!{", 1)[0] ?? "";
}

/** Letters of Java's DateTimeFormatter that say no less than an hour. */
const FIELDS = /yyyy|YYYY|MM|dd|HH/g;

function prefixAt(pattern: string, timeZone: string, at: number): string {
  const time = zonedTime(at, timeZone);
  let result = "";
  let rest = pattern;
  for (;;) {
    const match = /^([^!]*(?:!(?!\{)[^!]*)*)!\{timestamp:([^}]*)\}/.exec(rest);
    const [whole = "", literal = "", format = ""] = match ?? [];
    if (match === null) return result + fixedPrefix(rest);
    const text = formatted(format, time);
    if (text === undefined) return result + literal;
    result += literal + text;
    rest = rest.slice(whole.length);
  }
}

/** Text between apostrophes stands for itself; two apostrophes are one. */
const QUOTED = /'((?:[^']|'')*)'/g;

/** Undefined for what changes within an hour, or is not understood. */
function formatted(format: string, time: ZonedTime): string | undefined {
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

/** A prefix that begins with another would list the same objects a second time. */
function withoutNested(prefixes: readonly string[]): string[] {
  return prefixes.filter((prefix) => !prefixes.some((other) => other !== prefix && prefix.startsWith(other)));
}
