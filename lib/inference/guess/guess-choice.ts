import {
  constant,
  countValues,
  expression,
  formatCall,
  type Guess,
  roundWeights,
  unsafeExpression,
} from "./guess";

type Scalar = string | number | boolean;

/** Members of a list that a person still reads. */
const MAX_CHOICES = 50;
const MAX_CHARACTERS = 4000;

/**
 * Values that repeat are a choice among them, as often as each was seen. One value alone is a constant.
 *
 * @param mostDistinct how many different values there may be for each value that was seen
 * @returns undefined where too few repeat
 */
export function guessRepeated(values: readonly Scalar[], mostDistinct: number): Guess | undefined {
  const counts = countValues(values);
  if (values.length < 2 || counts.size > MAX_CHOICES) return undefined;
  if (counts.size > 1 && counts.size > values.length * mostDistinct) return undefined;
  return guessChoice(counts);
}

/** One of the values that were seen, for want of a better idea. Of many, the most frequent ones. */
export function guessObserved(values: readonly Scalar[]): Guess {
  const some = new Map<Scalar, number>();
  let characters = 0;
  const byFrequency = [...countValues(values)].sort(([, a], [, b]) => b - a);
  for (const [value, count] of byFrequency) {
    characters += String(value).length;
    if (some.size > 0 && (some.size >= MAX_CHOICES || characters > MAX_CHARACTERS)) break;
    some.set(value, count);
  }
  return guessChoice(some);
}

function guessChoice(counts: ReadonlyMap<Scalar, number>): Guess {
  const data = [...counts.keys()];
  if (data.length === 1) return constant(String(data[0]));
  const weights = roundWeights([...counts.values()]);
  const chosen = weights.every((weight) => weight === weights[0])
    ? formatCall("random.arrayElement", data)
    : formatCall("random.weightedArrayElement", { weights, data });
  return data.every(isPlain) ? expression(chosen) : unsafeExpression(chosen);
}

/** Whether a value can stand unquoted in CSV and unescaped in JSON. */
function isPlain(value: Scalar): boolean {
  return typeof value !== "string" || /^[^"'\\,;|\p{Cc}\p{Cs}\u2028\u2029]*$/u.test(value);
}

/** From so many values on, one that never changes is taken for constant. */
const ENOUGH = 3;

export function guessBoolean(values: readonly boolean[]): Guess {
  const counts = countValues(values);
  const yes = counts.get(true) ?? 0;
  const no = counts.get(false) ?? 0;
  if (counts.size === 1 && values.length >= ENOUGH) return constant(String(values[0]));
  if (yes === no || counts.size === 1) return expression("random.boolean");
  return expression(
    formatCall("random.weightedArrayElement", { weights: roundWeights([yes, no]), data: [true, false] }),
  );
}
