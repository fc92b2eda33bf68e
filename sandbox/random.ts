import { randomInt } from "node:crypto";

/** Gives numbers in [0, 1). */
export type Random = () => number;

/** A new draw each time, for faults that nobody asked to repeat. */
export const unpredictableRandom: Random = () => randomInt(2 ** 32) / 2 ** 32;

/** Tommy Ettinger's mulberry32: small and good enough to choose which calls fail; the same seed fails the same ones. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
