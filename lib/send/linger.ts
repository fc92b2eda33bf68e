/** Records that come due within this time decide how long a batch waits for them. */
const HORIZON_MS = 200;

/** For each of them: one a second is not delayed, a hundred a second wait the full 200 ms. */
const PER_RECORD_MS = 10;

/**
 * How long a batch that is not full waits for more records, milliseconds.
 * @param expected says how many records come due within some time, and need not count further than `atMost`
 */
export function lingerMs(longestMs: number, expected: (horizonMs: number, atMost: number) => number): number {
  const enough = Math.ceil(longestMs / PER_RECORD_MS);
  return Math.min(longestMs, expected(HORIZON_MS, enough) * PER_RECORD_MS);
}
