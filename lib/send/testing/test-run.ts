import { createSeededRandom, type RandomSource } from "@/lib/random";
import { createOutgoingRecord } from "../outgoing-record";
import type { Pace } from "../pacer";
import type { RunOptions } from "../run-options";
import { countRejected, type RunState } from "../run-state";
import { SendingRun } from "../sending-run";
import { FakeSink, type FakeSinkOptions } from "./fake-sink";
import { ManualClock } from "./manual-clock";

export interface TestRun {
  readonly clock: ManualClock;
  readonly random: RandomSource;
  readonly sink: FakeSink;
  readonly run: SendingRun;
  /** Describes every published state that broke an invariant. */
  readonly violations: readonly string[];
}

export interface TestRunOptions extends Partial<Omit<RunOptions, "sink" | "clock" | "random">> {
  readonly pace: Pace;
  readonly sink?: Partial<FakeSinkOptions>;
  readonly seed?: number;
}

/** A run of distinct small records against a sink in memory, in virtual time, which checks the invariants of every state. */
export function testRun({ sink: sinkOptions, seed = 1, ...options }: TestRunOptions): TestRun {
  const clock = new ManualClock();
  const random = createSeededRandom(seed);
  const sink = new FakeSink({ clock, random, ...sinkOptions });
  const nextRecord = (index: number) => createOutgoingRecord(`record ${index}\n`);
  const run = new SendingRun({ nextRecord, ...options, sink, clock, random });
  const violations: string[] = [];
  const window = 2 * (options.concurrency ?? 6) * sink.limits.maxBatchRecords;
  run.subscribe((state) => violations.push(...brokenPromises(state, window)));
  return { clock, random, sink, run, violations };
}

function brokenPromises(state: RunState, window: number): string[] {
  const { generated, sent, waiting, target, elapsedMs } = state;
  const rejected = countRejected(state);
  const promises: [kept: boolean, promise: string][] = [
    [generated === sent + rejected + waiting, `${generated} = ${sent} + ${rejected} + ${waiting}`],
    [waiting >= 0 && waiting <= window, `0 <= waiting ${waiting} <= ${window}`],
    [target === undefined || sent <= target, `sent ${sent} <= target ${target}`],
  ];
  return promises.filter(([kept]) => !kept).map(([, promise]) => `at ${elapsedMs} ms: ${promise}`);
}
