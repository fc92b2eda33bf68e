import { countDecimals } from "@/lib/template/precision";
import { createConstant, createExpression, formatCall, type Guess, type GuessPlace } from "./guess";
import { guessObserved, guessRepeated } from "./guess-choice";
import { guessEpoch } from "./guess-moment";
import { toWords } from "./name-words";

/** Numbers are a choice if at most this share of them, and at most this many, are distinct. */
const MAX_DISTINCT = { share: 1 / 3, count: 12 };

const COUNTER = /(^|\b)(id|ids|no|nr|num|number|seq|sequence|offset|row|line|index|version)$/;

/** Larger integers are not exact in JavaScript. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * Guesses a counter, a timestamp or a choice, or else a range with the same number of decimals. Needs at least one
 * value.
 */
export function guessNumber(values: readonly number[], place: GuessPlace): Guess {
  const [first = 0] = values;
  if (values.some((value) => Math.abs(value) > LARGEST)) return createConstant(JSON.stringify(first));
  return (
    guessEpoch(values, place.name) ??
    guessCounter(values, place) ??
    guessStatus(values, place.name) ??
    guessFewNumbers(values) ??
    guessNumberByName(values, place.name) ??
    guessBetween(values)
  );
}

/** Status codes are labels, not quantities: values between them have no meaning. */
function guessStatus(values: readonly number[], name: string): Guess | undefined {
  const codes = values.every((value) => Number.isInteger(value) && value >= 100 && value <= 599);
  if (values.length < 2 || !codes || !/\b(status|code|http|response)\b/.test(toWords(name))) return undefined;
  return guessObserved(values);
}

function guessFewNumbers(values: readonly number[]): Guess | undefined {
  if (new Set(values).size > MAX_DISTINCT.count) return undefined;
  return guessRepeated(values, MAX_DISTINCT.share);
}

/** Numbers that increase by a constant step, or that increase and have a name such as "number". */
function guessCounter(values: readonly number[], { name, repeated }: GuessPlace): Guess | undefined {
  const [first = 0, second = 0] = values;
  if (repeated) return guessIndex(values);
  if (values.length < 2 || !values.every(Number.isInteger)) return undefined;
  const step = second - first;
  const even = values.every((value, index) => value === first + index * step);
  if (values.length > 2 && even && step > 0) return counter(first, step);
  const rising = values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
  return rising && COUNTER.test(toWords(name)) ? counter(first, even ? step : 1) : undefined;
}

function counter(start: number, step: number): Guess {
  return createExpression(
    step === 1 ? formatCall("sequence", { start }) : formatCall("sequence", { start, step }),
  );
}

/** In a list: numbers that start at 0 or 1 and increase by one. */
function guessIndex(values: readonly number[]): Guess | undefined {
  const [base = 0] = values;
  const counts = values.every((value, index) => value === base || value === (values[index - 1] ?? 0) + 1);
  const highest = Math.max(...values);
  if (values.length < 2 || !counts || highest === base || highest > 50) return undefined;
  if (base === 0) return createExpression("index");
  const numbers = Array.from({ length: highest }, (_, index) => index + 1);
  return base === 1
    ? createExpression(formatCall("lookup", "index", numbers).replace('"index"', "index"))
    : undefined;
}

function guessBetween(values: readonly number[]): Guess {
  const { min, max } = getRange(values);
  if (min === max) return createConstant(JSON.stringify(min));
  const most = Math.max(...values.map(countDecimals));
  // A double has 15 significant digits, including those before the decimal point.
  const decimals = Math.min(most, 14 - Math.ceil(Math.log10(Math.max(Math.abs(min), Math.abs(max), 1))));
  if (decimals <= 0) return createExpression(formatCall("random.number", { min, max }));
  return createExpression(formatCall("random.number", { min, max, precision: Number(`1e-${decimals}`) }));
}

/** From the minimum to the maximum. A single number is somewhere in the middle. */
function getRange(values: readonly number[]): { readonly min: number; readonly max: number } {
  const min = Math.min(...values);
  const max = Math.max(...values);
  if (values.length > 1 || min === 0) return { min, max };
  const end = roundUp(2 * Math.abs(min));
  return min > 0 ? { min: 0, max: end } : { min: -end, max: end };
}

/** The next number of the form 1, 2 or 5 times a power of ten. */
function roundUp(number: number): number {
  const power = Math.floor(Math.log10(number));
  const unit = Number(`1e${power}`);
  const factor = [1, 2, 5, 10].find((step) => step * unit >= number * (1 - 1e-9)) ?? 10;
  return Number(`${factor}e${power}`);
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** More digits than a double can represent. */
const MIN_INEXACT_DIGITS = 16;

/** Guesses numbers in text, as in CSV and logs: keeps the number of decimals and leading zeros. */
export function guessNumericText(values: readonly string[], place: GuessPlace): Guess | undefined {
  const [first = ""] = values;
  if (!values.every((value) => value.length <= 400 && NUMBER.test(value))) return undefined;
  if (values.length > 1 && values.every((value) => value === first)) return createConstant(first);
  if (values.some((value) => /^-?0\d/.test(value) || value.replace(/\D/g, "").length >= MIN_INEXACT_DIGITS))
    return guessDigits(values);
  const numbers = values.map(Number);
  const decimals = values.map((value) => value.split(".")[1]?.length ?? 0);
  const fixed = decimals[0] ?? 0;
  if (fixed === 0 || decimals.some((count) => count !== fixed)) return guessNumber(numbers, place);
  return guessRepeated(values, 1 / 3) ?? guessFixed(numbers, fixed);
}

/** A fixed number of decimals, including trailing zeros. */
function guessFixed(numbers: readonly number[], decimals: number): Guess {
  const { min, max } = getRange(numbers);
  if (min === max) return createConstant(min.toFixed(decimals));
  return createExpression(formatCall("finance.amount", min, max, decimals));
}

/** Random digits of the same length. */
function guessDigits(values: readonly string[]): Guess {
  const [first = ""] = values;
  return createExpression(formatCall("helpers.replaceSymbolWithNumber", first.replaceAll(/\d/g, "#")));
}

interface NamedRange {
  readonly name: RegExp;
  /** The values to which the rule applies. */
  readonly from: number;
  readonly to: number;
  readonly guess: (values: readonly number[], decimals: number) => string;
}

const range =
  (min: number, max: number) =>
  (_: readonly number[], decimals: number): string =>
    formatCall(
      "random.number",
      decimals === 0 ? { min, max } : { min, max, precision: Number(`1e-${decimals}`) },
    );

/** Coordinates within one degree of each other. */
const degrees = (values: readonly number[], decimals: number): string =>
  range(Math.floor(Math.min(...values)), Math.floor(Math.max(...values)) + 1)(values, decimals);

const NAMED_RANGES: readonly NamedRange[] = [
  { name: /\b(lat|latitude)$/, from: -90, to: 89, guess: degrees },
  { name: /\b(lon|lng|long|longitude)$/, from: -180, to: 179, guess: degrees },
  {
    name: /\b(loc|location|coordinate|coord|position|point|geo|gps)$/,
    from: -180,
    to: 179,
    guess: degrees,
  },
  {
    name: /\b(status|http|response)( (status|code))*$|^code$/,
    from: 100,
    to: 599,
    guess: () =>
      formatCall("random.weightedArrayElement", { weights: [90, 3, 4, 3], data: [200, 302, 404, 500] }),
  },
  { name: /\bage$/, from: 0, to: 120, guess: range(18, 90) },
  { name: /\b(percent|percentage|pct|humidity|battery|progress)$/, from: 0, to: 100, guess: range(0, 100) },
  { name: /\b(rating|stars)$/, from: 1, to: 5, guess: range(1, 5) },
  { name: /\b(qty|quantity)$/, from: 1, to: 10, guess: range(1, 10) },
  { name: /\bport$/, from: 1, to: 65_535, guess: range(1024, 65_535) },
  { name: /\byear$/, from: 1900, to: 2100, guess: range(1990, 2026) },
  { name: /\bmonth$/, from: 1, to: 12, guess: range(1, 12) },
  { name: /\bday$/, from: 1, to: 31, guess: range(1, 28) },
  { name: /\bhour$/, from: 0, to: 23, guess: range(0, 23) },
  { name: /\b(minute|second)$/, from: 0, to: 59, guess: range(0, 59) },
];

/** The name helps with a single number, which says little about its range. Several numbers define their own range. */
export function guessNumberByName(values: readonly number[], name: string): Guess | undefined {
  if (new Set(values).size > 1) return undefined;
  const words = toWords(name);
  const decimals = Math.min(8, Math.max(...values.map(countDecimals)));
  const found = NAMED_RANGES.find(
    ({ name: pattern, from, to }) =>
      pattern.test(words) && values.every((value) => value >= from && value <= to),
  );
  return found && createExpression(found.guess(values, decimals));
}
