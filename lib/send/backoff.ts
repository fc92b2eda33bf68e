import type { RandomSource } from "@/lib/random";

const FIRST_MS = 100;
const MAX_MS = 10_000;

/**
 * Exponential backoff with full jitter, in milliseconds: between 0 and 100 ms after the first failure, between 0 and 200 ms
 * after the second, up to 10 s. The whole range is used, so that clients that failed together do not return together.
 */
export function backoff(failures: number, random: RandomSource): number {
  const ceiling = Math.min(MAX_MS, FIRST_MS * 2 ** Math.min(failures - 1, 30));
  return random.next() * ceiling;
}
