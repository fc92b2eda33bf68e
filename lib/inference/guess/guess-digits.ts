import { call } from "./call";
import { constant, expression, type Guess, type GuessPlace } from "./guess";
import { guessRepeated } from "./guess-choice";
import { guessNumber, guessRange } from "./guess-number";

const NUMBER = /^-?\d+(\.\d+)?$/;

/** More digits than a double holds. */
const TOO_LONG = 16;

/** Text that is a number in every value, as CSV and logs have it: the same decimals, the same leading zeros. */
export function guessNumericText(values: readonly string[], place: GuessPlace): Guess | undefined {
  const [first = ""] = values;
  if (!values.every((value) => value.length <= 400 && NUMBER.test(value))) return undefined;
  if (values.length > 1 && values.every((value) => value === first)) return constant(first);
  if (values.some((value) => /^-?0\d/.test(value) || value.replace(/\D/g, "").length >= TOO_LONG))
    return guessDigitsOf(values);
  const numbers = values.map(Number);
  const decimals = values.map((value) => value.split(".")[1]?.length ?? 0);
  const fixed = decimals[0] ?? 0;
  if (fixed === 0 || decimals.some((count) => count !== fixed)) return guessNumber(numbers, place);
  return guessRepeated(values, 1 / 3) ?? guessFixed(numbers, fixed);
}

/** Always the same number of decimals, the last zeros included. */
function guessFixed(numbers: readonly number[], decimals: number): Guess {
  const { min, max } = guessRange(numbers);
  if (min === max) return constant(min.toFixed(decimals));
  return expression(call("finance.amount", min, max, decimals));
}

/** As many digits as there were, whichever. */
function guessDigitsOf(values: readonly string[]): Guess {
  const [first = ""] = values;
  return expression(call("helpers.replaceSymbolWithNumber", first.replaceAll(/\d/g, "#")));
}
