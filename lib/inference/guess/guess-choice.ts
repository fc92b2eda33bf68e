import { call } from "./call";
import { constant, expression, type Guess, wildExpression } from "./guess";
import { roundedWeights } from "./share";
import { tally } from "./tally";

type Scalar = string | number | boolean;

/** Members of a list that a person still reads. */
const MOST_CHOICES = 50;
const MOST_CHARACTERS = 4000;

/**
 * Values that repeat are a choice among them, as often as each was seen. One value alone is a constant.
 *
 * @param mostDistinct how many different values there may be for each value that was seen
 * @returns undefined where too few repeat
 */
export function guessRepeated(values: readonly Scalar[], mostDistinct: number): Guess | undefined {
  const counts = tally(values);
  if (values.length < 2 || counts.size > MOST_CHOICES) return undefined;
  if (counts.size > 1 && counts.size > values.length * mostDistinct) return undefined;
  return guessChoice(counts);
}

/** One of the values that were seen, for want of a better idea. Of many, the most frequent ones. */
export function guessObserved(values: readonly Scalar[]): Guess {
  const some = new Map<Scalar, number>();
  let characters = 0;
  const byFrequency = [...tally(values)].sort(([, a], [, b]) => b - a);
  for (const [value, count] of byFrequency) {
    characters += String(value).length;
    if (some.size > 0 && (some.size >= MOST_CHOICES || characters > MOST_CHARACTERS)) break;
    some.set(value, count);
  }
  return guessChoice(some);
}

function guessChoice(counts: ReadonlyMap<Scalar, number>): Guess {
  const data = [...counts.keys()];
  if (data.length === 1) return constant(String(data[0]));
  const weights = roundedWeights([...counts.values()]);
  const chosen = weights.every((weight) => weight === weights[0])
    ? call("random.arrayElement", data)
    : call("random.weightedArrayElement", { weights, data });
  return data.every(isPlain) ? expression(chosen) : wildExpression(chosen);
}

/** Whether a value can stand unquoted in CSV and unescaped in JSON. */
function isPlain(value: Scalar): boolean {
  return typeof value !== "string" || /^[^"'\\,;|\p{Cc}\p{Cs}\u2028\u2029]*$/u.test(value);
}
