/** A date format in the syntax of moment. */
export interface DateFormat {
  readonly format: string;
  /** Whether the values are in UTC; false if they have another offset. */
  readonly utc: boolean;
  /** Whether the format includes a time of day. */
  readonly hasTime: boolean;
  readonly hasDate: boolean;
}

const YEAR = "(?:19|20|21)\\d\\d";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12]\\d|3[01])";
const SHORT_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const LONG_MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const SHORT_WEEKDAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";

/** Date tokens with the format that each can have. Longer ones come first, so that they match first. */
const TOKENS: readonly (readonly [token: string, pattern: string])[] = [
  ["YYYY", YEAR],
  ["MMMM", LONG_MONTH],
  ["MMM", SHORT_MONTH],
  ["ddd", SHORT_WEEKDAY],
  ["MM", MONTH],
  ["DD", DAY],
  ["HH", "(?:[01]\\d|2[0-3])"],
  ["hh", "(?:0[1-9]|1[0-2])"],
  ["mm", "[0-5]\\d"],
  ["ss", "[0-5]\\d"],
  ["M", "(?:[1-9]|1[0-2])"],
  ["D", "(?:[1-9]|[12]\\d|3[01])"],
  ["h", "(?:[1-9]|1[0-2])"],
  ["A", "(?:AM|PM)"],
];

/** In order of preference, for values that fit several formats. */
const DATES = [
  "YYYY-MM-DD",
  "YYYY/MM/DD",
  "YYYY.MM.DD",
  "YYYYMMDD",
  "MM/DD/YYYY",
  "DD/MM/YYYY",
  "M/D/YYYY",
  "D/M/YYYY",
  "DD.MM.YYYY",
  "MM-DD-YYYY",
  "DD-MM-YYYY",
  "DD/MMM/YYYY",
  "DD-MMM-YYYY",
  "DD MMM YYYY",
  "D MMM YYYY",
  "MMM D, YYYY",
  "MMMM D, YYYY",
  "ddd, DD MMM YYYY",
  "MMM DD",
  "MMM D",
  "MMM  D",
];
const TIMES = ["HH:mm:ss", "HH:mm", "hh:mm:ss A", "h:mm:ss A", "hh:mm A", "h:mm A", "HHmmss"];

const DATE_TIME_SEPARATOR = "(T|, | |:|_)";
const FRACTION = "([.,]\\d{1,9})?";
const ZONE = "(Z|[+-]\\d\\d:\\d\\d|[+-]\\d{4}| [+-]\\d{4}| [+-]\\d\\d:\\d\\d| UTC| GMT)?";

interface Candidate {
  readonly date: string;
  readonly time: string;
  readonly pattern: RegExp;
}

const CANDIDATES: readonly Candidate[] = [
  ...DATES.map((date) => createCandidate(date, "")),
  ...DATES.flatMap((date) => TIMES.map((time) => createCandidate(date, time))),
  ...TIMES.filter((time) => time !== "HHmmss").map((time) => createCandidate("", time)),
];

/** The year is at the end in `ctime` of the C library and in Apache's error log. */
const CTIME = new RegExp(`^${toPattern("ddd MMM DD HH:mm:ss")}(\\.\\d{1,9})? ${YEAR}$`);

/** Maximum length of a date. */
const MAX_LENGTH = 40;

/**
 * Finds the format that all of these dates have.
 *
 * @returns undefined if they are not dates or have different formats
 */
export function detectDateFormat(values: readonly string[]): DateFormat | undefined {
  const [first] = values;
  if (first === undefined || values.some((value) => value.length > MAX_LENGTH)) return undefined;
  if (values.every((value) => CTIME.test(value))) return createCtimeFormat(first);
  for (const possible of CANDIDATES) {
    const found = matchFormat(values, possible);
    if (found !== undefined) return found;
  }
  return undefined;
}

function createCandidate(date: string, time: string): Candidate {
  const separator = date === "" || time === "" ? "()" : DATE_TIME_SEPARATOR;
  const fraction = /ss$/.test(time) ? FRACTION : "()";
  const zone = time === "" ? "()" : ZONE;
  const pattern = `^${toPattern(date)}${separator}${toPattern(time)}${fraction}${zone}$`;
  return { date, time, pattern: new RegExp(pattern) };
}

function toPattern(format: string): string {
  const tokens = new RegExp(TOKENS.map(([token]) => token).join("|"), "g");
  const patterns = new Map(TOKENS);
  return format.replaceAll(".", "\\.").replaceAll(tokens, (token) => patterns.get(token) ?? token);
}

function matchFormat(values: readonly string[], { date, time, pattern }: Candidate): DateFormat | undefined {
  const first = pattern.exec(values[0] ?? "");
  if (first === null) return undefined;
  const [, separator = "", fraction = "", zone = ""] = first;
  const matches = values.map((value) => pattern.exec(value));
  const alike = matches.every(
    (match) =>
      match !== null &&
      (match[1] ?? "") === separator &&
      hasSameForm(match[2] ?? "", fraction) &&
      hasSameForm(match[3] ?? "", zone),
  );
  if (!alike) return undefined;
  const zones = matches.map((match) => match?.[3] ?? "");
  return {
    format: `${date}${separator}${time}${fraction.replaceAll(/\d/g, "S")}${toZoneFormat(zone)}`,
    utc: zones.every((text) => !/[1-9]/.test(text)),
    hasTime: time !== "",
    hasDate: date !== "",
  };
}

/** Digits and signs may differ. */
function hasSameForm(a: string, b: string): boolean {
  return a.replaceAll(/\d/g, "0").replace("-", "+") === b.replaceAll(/\d/g, "0").replace("-", "+");
}

function toZoneFormat(zone: string): string {
  const letters = /[A-Z]+/.exec(zone)?.[0];
  if (letters !== undefined) return zone.replace(letters, `[${letters}]`);
  return zone.replace(/[+-]\d\d:\d\d/, "Z").replace(/[+-]\d{4}/, "ZZ");
}

function createCtimeFormat(value: string): DateFormat {
  const fraction = /\.\d+/.exec(value)?.[0].replaceAll(/\d/g, "S") ?? "";
  return { format: `ddd MMM DD HH:mm:ss${fraction} YYYY`, utc: true, hasTime: true, hasDate: true };
}
