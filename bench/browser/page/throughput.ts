/** What one round came to. */
export interface Throughput {
  readonly records: number;
  readonly calls: number;
  /** Before base64. */
  readonly bytes: number;
  readonly ms: number;
}

export interface Speed {
  readonly recordsPerSecond: number;
  readonly callsPerSecond: number;
  readonly mibPerSecond: number;
}

export function speedOf({ records, calls, bytes, ms }: Throughput): Speed {
  return {
    recordsPerSecond: Math.round((records / ms) * 1000),
    callsPerSecond: Math.round((calls / ms) * 1000),
    mibPerSecond: Number((((bytes / ms) * 1000) / 2 ** 20).toFixed(1)),
  };
}

/** The middle one by records a second. */
export function medianSpeed(rounds: readonly Throughput[]): Speed {
  const speeds = rounds.map(speedOf).sort((a, b) => a.recordsPerSecond - b.recordsPerSecond);
  const middle = speeds[Math.floor(speeds.length / 2)];
  if (middle === undefined) throw new Error("There was no round.");
  return middle;
}
