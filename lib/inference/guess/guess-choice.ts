import {
  countValues,
  createConstant,
  createExpression,
  createUnsafeExpression,
  formatCall,
  type Guess,
  roundWeights,
} from "./guess";

type Scalar = string | number | boolean;

/** Maximum length of a list that is still readable. */
const MAX_CHOICES = 50;
const MAX_CHARACTERS = 4000;

/**
 * Guesses a choice with the observed frequencies if values repeat. A single value is a constant.
 *
 * @param maxDistinctShare maximum number of distinct values per observed value
 * @returns undefined if too few values repeat
 */
export function guessRepeated(values: readonly Scalar[], maxDistinctShare: number): Guess | undefined {
  const counts = countValues(values);
  if (values.length < 2 || counts.size > MAX_CHOICES) return undefined;
  if (counts.size > 1 && counts.size > values.length * maxDistinctShare) return undefined;
  return guessChoice(counts);
}

/** Falls back to a choice of the observed values, or of the most frequent ones if there are many. */
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
  if (data.length === 1) return createConstant(String(data[0]));
  const weights = roundWeights([...counts.values()]);
  const chosen = weights.every((weight) => weight === weights[0])
    ? formatCall("random.arrayElement", data)
    : formatCall("random.weightedArrayElement", { weights, data });
  return data.every(isPlain) ? createExpression(chosen) : createUnsafeExpression(chosen);
}

/** Whether a value needs neither quotes in CSV nor escapes in JSON. */
function isPlain(value: Scalar): boolean {
  return typeof value !== "string" || /^[^"'\\,;|\p{Cc}\p{Cs}\u2028\u2029]*$/u.test(value);
}

/** A value that never changes in this many observations is a constant. */
const MIN_CONSTANT_VALUES = 3;

export function guessBoolean(values: readonly boolean[]): Guess {
  const counts = countValues(values);
  const yes = counts.get(true) ?? 0;
  const no = counts.get(false) ?? 0;
  if (counts.size === 1 && values.length >= MIN_CONSTANT_VALUES) return createConstant(String(values[0]));
  if (yes === no || counts.size === 1) return createExpression("random.boolean");
  return createExpression(
    formatCall("random.weightedArrayElement", { weights: roundWeights([yes, no]), data: [true, false] }),
  );
}
