/** A candidate to measure: does its work the given number of times. */
export type Work = (repetitions: number) => void;

export interface MeasureOptions {
  /** Each round gives one time for each candidate, and so one ratio for each pair. */
  readonly rounds?: number;
  /** How long one turn takes, in milliseconds. */
  readonly turnMs?: number;
}

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export interface Measurement<Name extends string> {
  /** Nanoseconds for one repetition: the median over all rounds. */
  nanoseconds(name: Name): number;
  /** How many times as long `slow` takes as `fast`, over all rounds. */
  ratio(slow: Name, fast: Name): Spread;
}

/** Turns that a candidate has in a round. */
const TURNS = 20;

interface Candidate<Name> {
  readonly name: Name;
  readonly work: Work;
  readonly repetitions: number;
  /** For one repetition, one time for each round. */
  readonly nanoseconds: number[];
}

/**
 * Measures the candidates side by side. In a round they take turns, {@link TURNS} each, so that a machine that slows down
 * slows all of them. The fastest turn counts: an interruption makes a turn longer, never shorter.
 */
export function measure<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  { rounds = 30, turnMs = 2 }: MeasureOptions = {},
): Measurement<Name> {
  const candidates = (Object.keys(works) as Name[]).map(
    (name): Candidate<Name> => ({
      name,
      work: works[name],
      repetitions: calibrate(works[name], turnMs),
      nanoseconds: [],
    }),
  );
  for (let round = 0; round < rounds; round += 1) measureRound(candidates);
  const getRounds = (name: Name) => candidates.find((each) => each.name === name)?.nanoseconds ?? [];
  return {
    nanoseconds: (name) => toSpread(getRounds(name)).median,
    ratio: (slow, fast) => {
      const divisors = getRounds(fast);
      return toSpread(getRounds(slow).map((time, round) => time / (divisors[round] ?? Number.NaN)));
    },
  };
}

function measureRound(candidates: readonly Candidate<string>[]): void {
  const fastest = candidates.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, { work, repetitions }] of candidates.entries()) {
      fastest[index] = Math.min(fastest[index] ?? 0, elapsedMs(work, repetitions));
    }
  }
  for (const [index, { nanoseconds, repetitions }] of candidates.entries()) {
    nanoseconds.push(((fastest[index] ?? 0) * 1e6) / repetitions);
  }
}

/** Warms the work up and returns how many repetitions fill one turn. */
function calibrate(work: Work, turnMs: number): number {
  for (let repetitions = 1; ; repetitions *= 2) {
    const fastest = Math.min(...Array.from({ length: TURNS }, () => elapsedMs(work, repetitions)));
    if (fastest >= turnMs / 2) return Math.max(1, Math.round((repetitions * turnMs) / fastest));
  }
}

function elapsedMs(work: Work, repetitions: number): number {
  const start = performance.now();
  work(repetitions);
  return performance.now() - start;
}

export function toSpread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1) };
}

/** Rounds to as many digits as a measurement deserves. */
export function round(value: number): number {
  return Number(value.toPrecision(4));
}

export function roundSpread({ min, median, max }: Spread): Spread {
  return { min: round(min), median: round(median), max: round(max) };
}

let checksum = 0;

/**
 * Uses a record as a sender would, so that no engine skips work whose result nobody reads: reading a character makes it
 * one flat string.
 */
function consume(record: string): void {
  checksum = (checksum + record.length + record.charCodeAt(record.length >> 1)) | 0;
}

/** Rendering a record as work to measure. */
export function rendering(render: () => string): Work {
  return (repetitions) => {
    for (let count = 0; count < repetitions; count += 1) consume(render());
  };
}
