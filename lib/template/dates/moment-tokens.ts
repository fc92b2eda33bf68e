import { type DateFields, getIsoWeek, getLocaleWeek } from "./date-fields";

/** moment's locale `en`. */

const MONTHS = [
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

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** The expansions of the long format tokens. */
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
function toOrdinal(number: number): string {
  const isTeen = Math.trunc((number % 100) / 10) === 1;
  const suffix = isTeen ? undefined : (["", "st", "nd", "rd"] as const)[number % 10];
  return `${number}${suffix || "th"}`;
}

/** Formats one token. */
export type TokenText = (fields: DateFields) => string;

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));

/** Digits with leading zeros. Negative numbers have a sign, positive ones only on request. */
function zeroFill(number: number, length: number, forceSign = false): string {
  const sign = number < 0 ? "-" : forceSign ? "+" : "";
  return sign + String(Math.abs(number)).padStart(length, "0");
}

const twoDigits = (number: number): string => TWO_DIGITS[number] ?? zeroFill(number, 2);
const hour12 = ({ hour }: DateFields): number => hour % 12 || 12;
const quarter = ({ month }: DateFields): number => Math.floor(month / 3) + 1;
const eraYear = ({ year }: DateFields): number => (year >= 1 ? year : 1 - year);
const era = (anno: string, before: string) => (fields: DateFields) => (fields.year >= 1 ? anno : before);

function offset(separator: string): TokenText {
  return ({ offsetMinutes }) => {
    const minutes = Math.abs(offsetMinutes);
    return `${offsetMinutes < 0 ? "-" : "+"}${twoDigits(Math.floor(minutes / 60))}${separator}${twoDigits(minutes % 60)}`;
  };
}

/** A number, the number with leading zeros, and the ordinal: `M`, `MM`, `Mo`. */
function numberTokens(letter: string, padded: string, digits: 2 | 3, value: (fields: DateFields) => number) {
  const tokens: [string, TokenText][] = [
    [letter, (fields) => String(value(fields))],
    [
      padded,
      digits === 2 ? (fields) => twoDigits(value(fields)) : (fields) => zeroFill(value(fields), digits),
    ],
    [`${letter}o`, (fields) => toOrdinal(value(fields))],
  ];
  return tokens;
}

/** Tokens whose text changes within a second. */
export const SUB_SECOND_TOKENS: ReadonlyMap<string, TokenText> = new Map<string, TokenText>([
  ["x", ({ epochMs }) => String(epochMs)],
  ["S", ({ millisecond }) => String(Math.floor(millisecond / 100))],
  ["SS", ({ millisecond }) => twoDigits(Math.floor(millisecond / 10))],
  ...Array.from({ length: 7 }, (_, more): [string, TokenText] => [
    "SSS".padEnd(3 + more, "S"),
    ({ millisecond }) => zeroFill(millisecond, 3) + "0".repeat(more),
  ]),
]);

/** Tokens whose text is the same for at least a second. */
export const SECOND_TOKENS: ReadonlyMap<string, TokenText> = new Map<string, TokenText>([
  ...numberTokens("M", "MM", 2, ({ month }) => month + 1),
  ["MMM", ({ month }) => (MONTHS[month] ?? "").slice(0, 3)],
  ["MMMM", ({ month }) => MONTHS[month] ?? ""],
  ...numberTokens("D", "DD", 2, ({ day }) => day),
  ...numberTokens("DDD", "DDDD", 3, ({ dayOfYear }) => dayOfYear),
  ["d", ({ weekday }) => String(weekday)],
  ["do", ({ weekday }) => toOrdinal(weekday)],
  ["dd", ({ weekday }) => (WEEKDAYS[weekday] ?? "").slice(0, 2)],
  ["ddd", ({ weekday }) => (WEEKDAYS[weekday] ?? "").slice(0, 3)],
  ["dddd", ({ weekday }) => WEEKDAYS[weekday] ?? ""],
  ["e", ({ weekday }) => String(weekday)],
  ["E", ({ weekday }) => String(weekday || 7)],
  ["eHHmm", ({ weekday, hour, minute }) => weekday + twoDigits(hour) + twoDigits(minute)],
  ...numberTokens("w", "ww", 2, (fields) => getLocaleWeek(fields).week),
  ...numberTokens("W", "WW", 2, (fields) => getIsoWeek(fields).week),
  ["Q", (fields) => String(quarter(fields))],
  ["Qo", (fields) => toOrdinal(quarter(fields))],
  ["Y", ({ year }) => (year <= 9999 ? zeroFill(year, 4) : `+${year}`)],
  ["YY", ({ year }) => zeroFill(year % 100, 2)],
  ["YYYY", ({ year }) => zeroFill(year, 4)],
  ["YYYYY", ({ year }) => zeroFill(year, 5)],
  ["YYYYYY", ({ year }) => zeroFill(year, 6, true)],
  ["y", (fields) => zeroFill(eraYear(fields), 1)],
  ["yy", (fields) => zeroFill(eraYear(fields), 2)],
  ["yyy", (fields) => zeroFill(eraYear(fields), 3)],
  ["yyyy", (fields) => zeroFill(eraYear(fields), 4)],
  ["yo", (fields) => toOrdinal(eraYear(fields))],
  ["N", era("AD", "BC")],
  ["NN", era("AD", "BC")],
  ["NNN", era("AD", "BC")],
  ["NNNN", era("Anno Domini", "Before Christ")],
  ["NNNNN", era("AD", "BC")],
  ["gg", (fields) => zeroFill(getLocaleWeek(fields).year % 100, 2)],
  ["gggg", (fields) => zeroFill(getLocaleWeek(fields).year, 4)],
  ["ggggg", (fields) => zeroFill(getLocaleWeek(fields).year, 5)],
  ["GG", (fields) => zeroFill(getIsoWeek(fields).year % 100, 2)],
  ["GGGG", (fields) => zeroFill(getIsoWeek(fields).year, 4)],
  ["GGGGG", (fields) => zeroFill(getIsoWeek(fields).year, 5)],
  ["a", ({ hour }) => (hour > 11 ? "pm" : "am")],
  ["A", ({ hour }) => (hour > 11 ? "PM" : "AM")],
  ["H", ({ hour }) => String(hour)],
  ["HH", ({ hour }) => twoDigits(hour)],
  ["h", (fields) => String(hour12(fields))],
  ["hh", (fields) => twoDigits(hour12(fields))],
  ["k", ({ hour }) => String(hour || 24)],
  ["kk", ({ hour }) => twoDigits(hour || 24)],
  ["hmm", (fields) => hour12(fields) + twoDigits(fields.minute)],
  ["hmmss", (fields) => hour12(fields) + twoDigits(fields.minute) + twoDigits(fields.second)],
  ["Hmm", ({ hour, minute }) => hour + twoDigits(minute)],
  ["Hmmss", ({ hour, minute, second }) => hour + twoDigits(minute) + twoDigits(second)],
  ["m", ({ minute }) => String(minute)],
  ["mm", ({ minute }) => twoDigits(minute)],
  ["s", ({ second }) => String(second)],
  ["ss", ({ second }) => twoDigits(second)],
  ["X", ({ epochMs }) => String(Math.floor(epochMs / 1000))],
  ["z", ({ isUtc }) => (isUtc ? "UTC" : "")],
  ["zz", ({ isUtc }) => (isUtc ? "Coordinated Universal Time" : "")],
  ["Z", offset(":")],
  ["ZZ", offset("")],
]);
