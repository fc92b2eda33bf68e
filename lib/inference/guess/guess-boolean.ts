import { call } from "./call";
import { constant, expression, type Guess } from "./guess";
import { roundedWeights } from "./share";
import { tally } from "./tally";

/** From so many values on, one that never changes is taken for constant. */
const ENOUGH = 3;

export function guessBoolean(values: readonly boolean[]): Guess {
  const counts = tally(values);
  const yes = counts.get(true) ?? 0;
  const no = counts.get(false) ?? 0;
  if (counts.size === 1 && values.length >= ENOUGH) return constant(String(values[0]));
  if (yes === no || counts.size === 1) return expression("random.boolean");
  return expression(
    call("random.weightedArrayElement", { weights: roundedWeights([yes, no]), data: [true, false] }),
  );
}
