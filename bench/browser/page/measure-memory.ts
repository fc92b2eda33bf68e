import type { BenchPlan } from "../bench-plan";
import { BenchRun } from "./bench-run";
import { report } from "./report";
import { workerHeapMib } from "./worker-heap";

/** What the run's worker holds after ten thousand records, and after a million. */
export async function measureMemory({ counting: endpoint, credentials }: BenchPlan): Promise<void> {
  const run = new BenchRun({ endpoint, credentials, rate: { kind: "fastest" } });
  const [early, late] = [await heapAt(run, 10_000), await heapAt(run, 1_000_000)];
  await run.stop();
  await report({
    bench: "browser/memory",
    heapAfter10kMiB: early,
    heapAfter1MMiB: late,
    growthMiB: Number((late - early).toFixed(2)),
  });
}

async function heapAt(run: BenchRun, records: number): Promise<number> {
  await run.until(({ sent }) => sent >= records);
  await run.pause();
  const heap = await workerHeapMib();
  run.resume();
  return heap;
}
