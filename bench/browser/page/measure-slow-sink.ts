import type { BenchPlan } from "../bench-plan";
import { BenchRun } from "./bench-run";
import { report } from "./report";
import { speedOf } from "./throughput";
import { workerHeapMib } from "./worker-heap";

/** A destination that takes its time: the run waits for it, with full batches and a heap that stays. */
export async function measureSlowSink({ slow: endpoint, slowMs, credentials }: BenchPlan): Promise<void> {
  const run = new BenchRun({ endpoint, credentials, rate: { kind: "fastest" } });
  const early = await heapAfter(run, 1_000);
  const throughput = await run.measure(2_000, 6_000);
  const { limitedBy, waiting } = await run.until(() => true);
  const late = await heapAfter(run, 0);
  await run.stop();
  await report({
    bench: "browser/slow-sink",
    answersAfterMs: slowMs,
    ...speedOf(throughput),
    recordsPerCall: Math.round(throughput.records / throughput.calls),
    limitedBy,
    waiting,
    growthMiB: Number((late - early).toFixed(2)),
  });
}

async function heapAfter(run: BenchRun, ms: number): Promise<number> {
  await run.until(({ elapsedMs }) => elapsedMs >= ms);
  await run.pause();
  const heap = await workerHeapMib();
  run.resume();
  return heap;
}
