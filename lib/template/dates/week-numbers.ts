import { type DateFields, startOfYear } from "./date-fields";

/** The weekday of day 0, January 1 1970. */
const THURSDAY = 4;

export interface WeekOfYear {
  readonly week: number;
  /** The year that the week belongs to; around New Year not always the date's own. */
  readonly year: number;
}

/** Weeks start on Monday, and the first is the one with January 4 (ISO 8601). */
export const isoWeek = (fields: DateFields): WeekOfYear => weekOfYear(fields, 1, 4);

/** Weeks start on Sunday, and the first is the one with January 1 (moment's locale `en`). */
export const localeWeek = (fields: DateFields): WeekOfYear => weekOfYear(fields, 0, 6);

/**
 * @param firstWeekday the day that a week starts with, 0 is Sunday
 * @param rule moment's `doy`: 7 + firstWeekday - (the day of January that is always in the first week)
 */
function weekOfYear({ year, dayOfYear }: DateFields, firstWeekday: number, rule: number): WeekOfYear {
  const first = firstWeekStart(year, firstWeekday, rule);
  const week = Math.floor((dayOfYear - first - 1) / 7) + 1;
  if (week < 1) return { year: year - 1, week: week + weeksIn(year - 1, firstWeekday, rule) };
  const weeks = weeksIn(year, firstWeekday, rule);
  return week > weeks ? { year: year + 1, week: week - weeks } : { year, week };
}

/** Days from January 1 to the first day of the first week: -6 to 6. */
function firstWeekStart(year: number, firstWeekday: number, rule: number): number {
  const alwaysInFirst = 7 + firstWeekday - rule;
  const dayNumber = startOfYear(year) + alwaysInFirst - 1;
  const sinceWeekStart = modulo(dayNumber + THURSDAY - firstWeekday, 7);
  return alwaysInFirst - 1 - sinceWeekStart;
}

function weeksIn(year: number, firstWeekday: number, rule: number): number {
  const days = startOfYear(year + 1) - startOfYear(year);
  return (days - firstWeekStart(year, firstWeekday, rule) + firstWeekStart(year + 1, firstWeekday, rule)) / 7;
}

const modulo = (number: number, divisor: number): number => ((number % divisor) + divisor) % divisor;
