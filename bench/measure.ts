/** Something to measure: runs its work so many times. */
export type Work = (times: number) => void;

export interface MeasureOptions {
  /** Rounds for each piece of work, taken in turns. */
  readonly rounds?: number;
  /** How long one round takes, milliseconds. */
  readonly roundMs?: number;
}

/**
 * Nanoseconds that each piece of work takes once: the median of rounds that alternate between them, so that a machine
 * that slows down slows all of them down.
 */
export function measure<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  { rounds = 21, roundMs = 60 }: MeasureOptions = {},
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, timesFor(works[name], roundMs)])) as Record<
    Name,
    number
  >;
  const results = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) results[name].push(nanoseconds(works[name], times[name]));
  }
  return Object.fromEntries(names.map((name) => [name, median(results[name])])) as Record<Name, number>;
}

/** Warms the work up, and finds out how often it runs in a round. */
function timesFor(work: Work, roundMs: number): number {
  for (let times = 1; ; times *= 2) {
    const ms = (nanoseconds(work, times) * times) / 1e6;
    if (ms >= roundMs / 2) return Math.max(1, Math.round((times * roundMs) / ms));
  }
}

function nanoseconds(work: Work, times: number): number {
  const start = process.hrtime.bigint();
  work(times);
  return Number(process.hrtime.bigint() - start) / times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A number with as many digits as a measurement deserves. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
