/** Something to measure: runs its work so many times. */
export type Work = (times: number) => void;

export interface MeasureOptions {
  /** Rounds for each piece of work, taken in turns. */
  readonly rounds?: number;
  /** How long one round takes, milliseconds of the processor's time. */
  readonly roundMs?: number;
}

export interface Measurement<Name extends string> {
  /** Nanoseconds that the work takes once: the median of its rounds. */
  nanoseconds(name: Name): number;
  /** How many times as long `slow` takes as `fast`: the median over pairs of rounds that followed each other. */
  ratio(slow: Name, fast: Name): number;
}

/** Measures pieces of work in rounds that alternate between them, so that a machine that slows down slows all of them. */
export function measure<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  { rounds = 61, roundMs = 20 }: MeasureOptions = {},
): Measurement<Name> {
  const names = Object.keys(works) as Name[];
  const times = new Map(names.map((name) => [name, timesFor(works[name], roundMs)]));
  const results = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) results.get(name)?.push(nanoseconds(works[name], times.get(name) ?? 1));
  }
  const of = (name: Name): readonly number[] => results.get(name) ?? [];
  return {
    nanoseconds: (name) => median(of(name)),
    ratio: (slow, fast) => median(of(slow).map((time, round) => time / (of(fast)[round] ?? Number.NaN))),
  };
}

/** Warms the work up, and finds out how often it runs in a round. */
function timesFor(work: Work, roundMs: number): number {
  for (let times = 1; ; times *= 2) {
    const ms = (nanoseconds(work, times) * times) / 1e6;
    if (ms >= roundMs / 2) return Math.max(1, Math.round((times * roundMs) / ms));
  }
}

/** Time of the processor, not of the clock: what else the machine does meanwhile is none of ours. */
function nanoseconds(work: Work, times: number): number {
  const start = process.cpuUsage();
  work(times);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A number with as many digits as a measurement deserves. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
