/** The outcome of one round. */
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

export function toSpeed({ records, calls, bytes, ms }: Throughput): Speed {
  return {
    recordsPerSecond: Math.round((records / ms) * 1000),
    callsPerSecond: Math.round((calls / ms) * 1000),
    mibPerSecond: Number((((bytes / ms) * 1000) / 2 ** 20).toFixed(1)),
  };
}

/** The median round by records per second. */
export function medianSpeed(rounds: readonly Throughput[]): Speed {
  const speeds = rounds.map(toSpeed).sort((a, b) => a.recordsPerSecond - b.recordsPerSecond);
  const middle = speeds[Math.floor(speeds.length / 2)];
  if (middle === undefined) throw new Error("There was no round.");
  return middle;
}
