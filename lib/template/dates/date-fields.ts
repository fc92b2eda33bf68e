/** A moment as the clock and the calendar of one zone show it. */
export interface DateFields {
  readonly epochMs: number;
  /** Minutes east of UTC, rounded to whole ones. */
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

/** The calendar day of a day number; the same for every moment of a day, so it is kept from one call to the next. */
interface CivilDay {
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly dayOfYear: number;
}

let lastDay = civilDay(0);

/** @param offset milliseconds east of UTC */
export function dateFields(epochMs: number, offset: number, isUtc: boolean): DateFields {
  const wall = epochMs + offset;
  const dayNumber = Math.floor(wall / DAY);
  if (lastDay.number !== dayNumber) lastDay = civilDay(dayNumber);
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

/** Days from the first of January of the year to the first of January 1970, negative before. */
export function startOfYear(year: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime() / DAY;
}

function civilDay(number: number): CivilDay {
  const date = new Date(number * DAY);
  const year = date.getUTCFullYear();
  return {
    number,
    year,
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    dayOfYear: number - startOfYear(year) + 1,
  };
}
