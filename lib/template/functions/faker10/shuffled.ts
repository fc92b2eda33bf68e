import type { RandomSource } from "@/lib/random";
import { drawInteger } from "../../random/draw-integer";

/** A copy in a random order, all orders equally likely (Fisher and Yates). */
export function shuffled<T>(random: RandomSource, list: readonly T[]): T[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = drawInteger(random, 0, last);
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}
