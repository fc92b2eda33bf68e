/** The calendar and clock fields of a moment in one time zone. */
export interface DateFields {
  readonly epochMs: number;
  /** Minutes east of UTC, rounded to integers. */
  readonly offsetMinutes: number;
  readonly isUtc: boolean;
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  /** 0 to 11. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** 1 to 366. */
  readonly dayOfYear: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const DAY = 86_400_000;

/** The calendar fields of a day number. Cached from one call to the next, because they are the same all day. */
interface CivilDay {
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly dayOfYear: number;
}

let lastDay = toCivilDay(0);

/** @param offset milliseconds east of UTC */
export function getDateFields(epochMs: number, offset: number, isUtc: boolean): DateFields {
  const wall = epochMs + offset;
  const dayNumber = Math.floor(wall / DAY);
  if (lastDay.number !== dayNumber) lastDay = toCivilDay(dayNumber);
  const { year, month, day, weekday, dayOfYear } = lastDay;
  const inDay = wall - dayNumber * DAY;
  return {
    epochMs,
    offsetMinutes: Math.round(offset / 60_000),
    isUtc,
    year,
    month,
    day,
    weekday,
    dayOfYear,
    hour: Math.floor(inDay / 3_600_000),
    minute: Math.floor(inDay / 60_000) % 60,
    second: Math.floor(inDay / 1000) % 60,
    millisecond: inDay % 1000,
  };
}

/** Days from January 1 of the year to January 1 1970, negative before. */
function getStartOfYear(year: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime() / DAY;
}

function toCivilDay(number: number): CivilDay {
  const date = new Date(number * DAY);
  const year = date.getUTCFullYear();
  return {
    number,
    year,
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    dayOfYear: number - getStartOfYear(year) + 1,
  };
}

/** The weekday of day 0, January 1 1970. */
const THURSDAY = 4;

export interface WeekOfYear {
  readonly week: number;
  /** The year that the week belongs to, which can differ from the date's year around New Year. */
  readonly year: number;
}

/** Weeks start on Monday; the first week contains January 4 (ISO 8601). */
export const getIsoWeek = (fields: DateFields): WeekOfYear => getWeekOfYear(fields, 1, 4);

/** Weeks start on Sunday; the first week contains January 1 (moment's locale `en`). */
export const getLocaleWeek = (fields: DateFields): WeekOfYear => getWeekOfYear(fields, 0, 6);

/**
 * @param firstWeekday the first day of the week, 0 is Sunday
 * @param rule moment's `doy`: 7 + firstWeekday - (the day of January that is always in the first week)
 */
function getWeekOfYear({ year, dayOfYear }: DateFields, firstWeekday: number, rule: number): WeekOfYear {
  const first = getFirstWeekStart(year, firstWeekday, rule);
  const week = Math.floor((dayOfYear - first - 1) / 7) + 1;
  if (week < 1) return { year: year - 1, week: week + countWeeks(year - 1, firstWeekday, rule) };
  const weeks = countWeeks(year, firstWeekday, rule);
  return week > weeks ? { year: year + 1, week: week - weeks } : { year, week };
}

/** Days from January 1 to the first day of the first week: -6 to 6. */
function getFirstWeekStart(year: number, firstWeekday: number, rule: number): number {
  const alwaysInFirst = 7 + firstWeekday - rule;
  const dayNumber = getStartOfYear(year) + alwaysInFirst - 1;
  const sinceWeekStart = modulo(dayNumber + THURSDAY - firstWeekday, 7);
  return alwaysInFirst - 1 - sinceWeekStart;
}

function countWeeks(year: number, firstWeekday: number, rule: number): number {
  const days = getStartOfYear(year + 1) - getStartOfYear(year);
  return (
    (days - getFirstWeekStart(year, firstWeekday, rule) + getFirstWeekStart(year + 1, firstWeekday, rule)) / 7
  );
}

const modulo = (number: number, divisor: number): number => ((number % divisor) + divisor) % divisor;
