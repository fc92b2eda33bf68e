import { HeadwaterError } from "@/lib/errors";

/** The offset of a time zone from UTC. */
export interface TimeZone {
  readonly isUtc: boolean;
  /** Milliseconds to add to UTC to get the wall time of the zone at a moment. */
  offsetAt(epochMs: number): number;
}

const MINUTE = 60_000;
/**
 * Clocks change at quarter hours. If one did not, the offsets at both ends of the quarter differ, and the offset is
 * computed exactly.
 */
const BUCKET = 15 * MINUTE;
const MAX_CACHED_BUCKETS = 4096;

export const utcZone: TimeZone = { isUtc: true, offsetAt: () => 0 };

/** The time zone of the machine or the browser. */
export const machineZone: TimeZone = {
  isUtc: false,
  offsetAt: (epochMs) => -new Date(epochMs).getTimezoneOffset() * MINUTE,
};

/**
 * A time zone by its IANA name, for example `Asia/Seoul`, or the machine's time zone if there is no name.
 *
 * @throws {HeadwaterError} `unknown-time-zone`
 */
export function getTimeZone(name: string | undefined): TimeZone {
  if (name === undefined) return machineZone;
  const exactOffset = createOffsetLookup(name);
  const buckets = new Map<number, number | undefined>();
  const offsetOfBucket = (bucket: number): number | undefined => {
    if (buckets.has(bucket)) return buckets.get(bucket);
    if (buckets.size >= MAX_CACHED_BUCKETS) buckets.clear();
    const first = exactOffset(bucket * BUCKET);
    const offset = first === exactOffset((bucket + 1) * BUCKET - 1) ? first : undefined;
    buckets.set(bucket, offset);
    return offset;
  };
  return { isUtc: false, offsetAt: (ms) => offsetOfBucket(Math.floor(ms / BUCKET)) ?? exactOffset(ms) };
}

function createOffsetLookup(name: string): (epochMs: number) => number {
  const format = createIntlFormat(name);
  return (epochMs) => {
    const wholeSecond = Math.floor(epochMs / 1000) * 1000;
    const parts = new Map<string, string>();
    for (const { type, value } of format.formatToParts(wholeSecond)) parts.set(type, value);
    const part = (type: string): number => Number(parts.get(type));
    const year = parts.get("era") === "BC" ? 1 - part("year") : part("year");
    const wall = new Date(0);
    wall.setUTCFullYear(year, part("month") - 1, part("day"));
    wall.setUTCHours(part("hour"), part("minute"), part("second"));
    return wall.getTime() - wholeSecond;
  };
}

function createIntlFormat(name: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch (cause) {
    throw new HeadwaterError("unknown-time-zone", `There is no time zone "${name}".`, {
      hint: 'Write an IANA name such as "Europe/Berlin", or "UTC".',
      facts: { timeZone: name },
      cause,
    });
  }
}
