/** Locale `en` as moment has it. */

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** What the long format tokens stand for. */
export const LONG_FORMATS: ReadonlyMap<string, string> = new Map([
  ["LTS", "h:mm:ss A"],
  ["LT", "h:mm A"],
  ["L", "MM/DD/YYYY"],
  ["LL", "MMMM D, YYYY"],
  ["LLL", "MMMM D, YYYY h:mm A"],
  ["LLLL", "dddd, MMMM D, YYYY h:mm A"],
  ["l", "M/D/YYYY"],
  ["ll", "MMM D, YYYY"],
  ["lll", "MMM D, YYYY h:mm A"],
  ["llll", "ddd, MMM D, YYYY h:mm A"],
]);

/** 1st, 2nd, 3rd, 4th, 11th. */
export function ordinal(number: number): string {
  const isTeen = Math.trunc((number % 100) / 10) === 1;
  const suffix = isTeen ? undefined : (["", "st", "nd", "rd"] as const)[number % 10];
  return `${number}${suffix || "th"}`;
}
