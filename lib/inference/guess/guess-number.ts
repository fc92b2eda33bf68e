import { wordsOfName } from "@/lib/inference/values/words-of-name";
import { countDecimals } from "@/lib/template/precision";
import { call } from "./call";
import { constant, expression, type Guess, type GuessPlace } from "./guess";
import { guessObserved, guessRepeated } from "./guess-choice";
import { guessEpoch } from "./guess-moment";
import { guessNumberByName } from "./guess-number-by-name";

/** Numbers of which no more than a third are different are a choice, and no more than so many of them. */
const MOST_DIFFERENT = { share: 1 / 3, count: 12 };

const COUNTER = /(^|\b)(id|ids|no|nr|num|number|seq|sequence|offset|row|line|index|version)$/;

/** Beyond this, JavaScript does not know every integer. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** Counters, times, choices, and else a range with the same number of decimals. At least one value. */
export function guessNumber(values: readonly number[], place: GuessPlace): Guess {
  const [first = 0] = values;
  if (values.some((value) => Math.abs(value) > LARGEST)) return constant(JSON.stringify(first));
  return (
    guessEpoch(values, place.name) ??
    guessCounter(values, place) ??
    guessStatus(values, place.name) ??
    guessFewNumbers(values) ??
    guessNumberByName(values, place.name) ??
    guessBetween(values)
  );
}

/** Status codes are names, not amounts: nothing lies between two of them. */
function guessStatus(values: readonly number[], name: string): Guess | undefined {
  const codes = values.every((value) => Number.isInteger(value) && value >= 100 && value <= 599);
  if (values.length < 2 || !codes || !/\b(status|code|http|response)\b/.test(wordsOfName(name)))
    return undefined;
  return guessObserved(values);
}

function guessFewNumbers(values: readonly number[]): Guess | undefined {
  if (new Set(values).size > MOST_DIFFERENT.count) return undefined;
  return guessRepeated(values, MOST_DIFFERENT.share);
}

/** Numbers that go up by the same step, or that go up and are called a number of something. */
function guessCounter(values: readonly number[], { name, repeated }: GuessPlace): Guess | undefined {
  const [first = 0, second = 0] = values;
  if (repeated) return guessIndex(values);
  if (values.length < 2 || !values.every(Number.isInteger)) return undefined;
  const step = second - first;
  const even = values.every((value, index) => value === first + index * step);
  if (values.length > 2 && even && step > 0) return counter(first, step);
  const rising = values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
  return rising && COUNTER.test(wordsOfName(name)) ? counter(first, even ? step : 1) : undefined;
}

function counter(start: number, step: number): Guess {
  return expression(step === 1 ? call("sequence", { start }) : call("sequence", { start, step }));
}

/** In a list: numbers that begin at 0 or 1 in each list and go up by one. */
function guessIndex(values: readonly number[]): Guess | undefined {
  const [base = 0] = values;
  const counts = values.every((value, index) => value === base || value === (values[index - 1] ?? 0) + 1);
  const highest = Math.max(...values);
  if (values.length < 2 || !counts || highest === base || highest > 50) return undefined;
  if (base === 0) return expression("index");
  const numbers = Array.from({ length: highest }, (_, index) => index + 1);
  return base === 1 ? expression(call("lookup", "index", numbers).replace('"index"', "index")) : undefined;
}

function guessBetween(values: readonly number[]): Guess {
  const { min, max } = guessRange(values);
  if (min === max) return constant(JSON.stringify(min));
  const most = Math.max(...values.map(countDecimals));
  // A double holds 15 digits, the ones before the decimal point included.
  const decimals = Math.min(most, 14 - Math.ceil(Math.log10(Math.max(Math.abs(min), Math.abs(max), 1))));
  if (decimals <= 0) return expression(call("random.number", { min, max }));
  return expression(call("random.number", { min, max, precision: Number(`1e-${decimals}`) }));
}

/** From the lowest to the highest; one number alone is somewhere in the middle. */
export function guessRange(values: readonly number[]): { readonly min: number; readonly max: number } {
  const min = Math.min(...values);
  const max = Math.max(...values);
  if (values.length > 1 || min === 0) return { min, max };
  const end = roundUp(2 * Math.abs(min));
  return min > 0 ? { min: 0, max: end } : { min: -end, max: end };
}

/** The next 1, 2 or 5 with zeros behind it or before it. */
function roundUp(number: number): number {
  const power = Math.floor(Math.log10(number));
  const unit = Number(`1e${power}`);
  const factor = [1, 2, 5, 10].find((step) => step * unit >= number * (1 - 1e-9)) ?? 10;
  return Number(`${factor}e${power}`);
}
