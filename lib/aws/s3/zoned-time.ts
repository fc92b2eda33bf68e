/** The parts of a time, in digits with leading zeros, as a clock in that zone shows them. */
export interface ZonedTime {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** 00 to 23. */
  readonly hour: string;
}

/**
 * @param at milliseconds since 1970
 * @param timeZone an IANA name, `Asia/Tokyo`; one that is not known counts as UTC
 */
export function zonedTime(at: number, timeZone: string): ZonedTime {
  const parts = new Map(
    formatter(timeZone)
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

function formatter(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", { ...OPTIONS, timeZone });
  } catch {
    return new Intl.DateTimeFormat("en-US", { ...OPTIONS, timeZone: "UTC" });
  }
}
