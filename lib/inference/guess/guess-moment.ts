import { dateFormatOf } from "@/lib/inference/values/date-format";
import { wordsOfName } from "@/lib/inference/values/words-of-name";
import { call } from "./call";
import { expression, type Guess } from "./guess";

const BIRTH = /\b(birth|born|dob|birthday|birthdate)\b/;
const FUTURE =
  /\b(expir\w*|due|deadline|valid (until|to)|renew\w*|next|scheduled|eta|departure|arrival|check ?(in|out))\b/;
const PAST =
  /\b(registered|registration|joined|signed ?up|signup|hired|hire|since|manufactured|installed|last|previous)\b/;
const DAY_NAME = /\b(date|day|dt|ymd|at|on)\b/;

/** Text that is a moment in every value: the time of the record, unless the name speaks of another one. */
export function guessMoment(values: readonly string[], name: string): Guess | undefined {
  const found = dateFormatOf(values);
  if (found === undefined) return undefined;
  const { format, utc, hasDate } = found;
  const words = wordsOfName(name);
  // Eight digits are more often a number than a day.
  if (/^\w+$/.test(format) && !DAY_NAME.test(words)) return undefined;
  const given = hasDate ? functionOfName(words) : undefined;
  if (given !== undefined) return expression(given(format));
  return expression(call(utc ? "date.utc" : "date.now", format));
}

function functionOfName(words: string): ((format: string) => string) | undefined {
  if (BIRTH.test(words)) return (format) => call("date.birthdate", format);
  if (FUTURE.test(words)) return (format) => call("date.future", 1, format);
  if (PAST.test(words)) return (format) => call("date.past", 1, format);
  return undefined;
}

const EPOCH_NAME =
  /\b(time|ts|timestamp|date|epoch|at|on|created|updated|modified|expires?|since|unix|start|end)\b|time$/;

/** 2001 to 2065 in seconds. */
const SECONDS = { from: 1e9, to: 3e9 };

/**
 * Numbers, or text of digits, that count seconds or a thousandth or a millionth of them since 1970. Milliseconds are
 * told by their size alone; ten digits could be anything, so that the name has to speak of time.
 */
export function guessEpoch(values: readonly number[], name: string): Guess | undefined {
  const within = (unit: number): boolean =>
    values.every((value) => value >= SECONDS.from * unit && value < SECONDS.to * unit);
  const named = EPOCH_NAME.test(wordsOfName(name));
  if (values.every(Number.isInteger)) {
    if (within(1000)) return expression(call("date.utc", "x"));
    if (named && within(1)) return expression(call("date.utc", "X"));
    if (named && within(1e6))
      return { parts: [{ expression: call("date.utc", "x") }, { text: "000" }], plain: true };
    return undefined;
  }
  return named && within(1) ? expression(call("date.utc", "X.SSS")) : undefined;
}
