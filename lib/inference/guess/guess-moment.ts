import { detectDateFormat } from "./date-format";
import { createExpression, formatCall, type Guess } from "./guess";
import { toWords } from "./name-words";

const BIRTH = /\b(birth|born|dob|birthday|birthdate)\b/;
const FUTURE =
  /\b(expir\w*|due|deadline|valid (until|to)|renew\w*|next|scheduled|eta|departure|arrival|check ?(in|out))\b/;
const PAST =
  /\b(registered|registration|joined|signed ?up|signup|hired|hire|since|manufactured|installed|last|previous)\b/;
const DAY_NAME = /\b(date|day|dt|ymd|at|on)\b/;

/** Guesses dates: the time of the record, unless the name indicates another time. */
export function guessMoment(values: readonly string[], name: string): Guess | undefined {
  const found = detectDateFormat(values);
  if (found === undefined) return undefined;
  const { format, utc, hasDate } = found;
  const words = toWords(name);
  // Eight digits are more often a number than a date.
  if (/^\w+$/.test(format) && !DAY_NAME.test(words)) return undefined;
  const given = hasDate ? findFunctionByName(words) : undefined;
  if (given !== undefined) return createExpression(given(format));
  return createExpression(formatCall(utc ? "date.utc" : "date.now", format));
}

function findFunctionByName(words: string): ((format: string) => string) | undefined {
  if (BIRTH.test(words)) return (format) => formatCall("date.birthdate", format);
  if (FUTURE.test(words)) return (format) => formatCall("date.future", 1, format);
  if (PAST.test(words)) return (format) => formatCall("date.past", 1, format);
  return undefined;
}

const EPOCH_NAME =
  /\b(time|ts|timestamp|date|epoch|at|on|created|updated|modified|expires?|since|unix|start|end)\b|time$/;

/** Seconds, from 2001 to 2065. */
const SECONDS = { from: 1e9, to: 3e9 };

/**
 * Guesses Unix timestamps, as numbers or digits, in seconds, milliseconds or microseconds. The size alone identifies
 * milliseconds; ten digits are ambiguous, so the name must indicate a time.
 */
export function guessEpoch(values: readonly number[], name: string): Guess | undefined {
  const within = (unit: number): boolean =>
    values.every((value) => value >= SECONDS.from * unit && value < SECONDS.to * unit);
  const named = EPOCH_NAME.test(toWords(name));
  if (values.every(Number.isInteger)) {
    if (within(1000)) return createExpression(formatCall("date.utc", "x"));
    if (named && within(1)) return createExpression(formatCall("date.utc", "X"));
    if (named && within(1e6))
      return { parts: [{ expression: formatCall("date.utc", "x") }, { text: "000" }], isSafe: true };
    return undefined;
  }
  return named && within(1) ? createExpression(formatCall("date.utc", "X.SSS")) : undefined;
}
