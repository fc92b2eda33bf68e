import { type RandomSource, seededRandom } from "@/lib/random";
import { outgoingRecord } from "../outgoing-record";
import type { Pace } from "../pace";
import { createRun, type Run } from "../run";
import type { RunOptions } from "../run-options";
import { type RunState, rejectedInAll } from "../run-state";
import { FakeSink, type FakeSinkOptions } from "./fake-sink";
import { ManualClock } from "./manual-clock";

export interface TestRun {
  readonly clock: ManualClock;
  readonly random: RandomSource;
  readonly sink: FakeSink;
  readonly run: Run;
  /** Every published state that broke a promise, in words. */
  readonly violations: readonly string[];
}

export interface TestRunOptions extends Partial<Omit<RunOptions, "sink" | "clock" | "random">> {
  readonly pace: Pace;
  readonly sink?: Partial<FakeSinkOptions>;
  readonly seed?: number;
}

/** A run of distinct small records against a sink in memory, in virtual time, whose promises are watched. */
export function testRun({ sink: sinkOptions, seed = 1, ...options }: TestRunOptions): TestRun {
  const clock = new ManualClock();
  const random = seededRandom(seed);
  const sink = new FakeSink({ clock, random, ...sinkOptions });
  const nextRecord = (index: number) => outgoingRecord(`record ${index}\n`);
  const run = createRun({ nextRecord, ...options, sink, clock, random });
  const violations: string[] = [];
  const window = 2 * (options.concurrency ?? 6) * sink.limits.maxBatchRecords;
  run.subscribe((state) => violations.push(...brokenPromises(state, window)));
  return { clock, random, sink, run, violations };
}

function brokenPromises(state: RunState, window: number): string[] {
  const { generated, sent, waiting, target, elapsedMs } = state;
  const rejected = rejectedInAll(state);
  const promises: [kept: boolean, promise: string][] = [
    [generated === sent + rejected + waiting, `${generated} = ${sent} + ${rejected} + ${waiting}`],
    [waiting >= 0 && waiting <= window, `0 <= waiting ${waiting} <= ${window}`],
    [target === undefined || sent <= target, `sent ${sent} <= target ${target}`],
  ];
  return promises.filter(([kept]) => !kept).map(([, promise]) => `at ${elapsedMs} ms: ${promise}`);
}
