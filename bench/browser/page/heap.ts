import type { BenchPlan } from "../bench-plan";
import { BenchRun } from "./bench-run";
import { report } from "./report";
import { toSpeed } from "./throughput";

/** The heap of the run's worker after ten thousand records, and after a million. */
export async function measureMemory({ counting: endpoint, credentials }: BenchPlan): Promise<void> {
  const run = new BenchRun({ endpoint, credentials, rate: { kind: "fastest" } });
  const early = await measureHeap(run, ({ sent }) => sent >= 10_000);
  const late = await measureHeap(run, ({ sent }) => sent >= 1_000_000);
  await run.stop();
  await report({
    bench: "browser/memory",
    heapAfter10kMiB: early,
    heapAfter1MMiB: late,
    growthMiB: Number((late - early).toFixed(2)),
  });
}

/** A slow destination: the run waits for it, with full batches and a heap that does not grow. */
export async function measureSlowSink({ slow: endpoint, slowMs, credentials }: BenchPlan): Promise<void> {
  const run = new BenchRun({ endpoint, credentials, rate: { kind: "fastest" } });
  const early = await measureHeap(run, ({ elapsedMs }) => elapsedMs >= 1_000);
  const throughput = await run.measure(2_000, 6_000);
  const { limitedBy, waiting } = await run.until(() => true);
  const late = await measureHeap(run, () => true);
  await run.stop();
  await report({
    bench: "browser/slow-sink",
    answersAfterMs: slowMs,
    ...toSpeed(throughput),
    recordsPerCall: Math.round(throughput.records / throughput.calls),
    limitedBy,
    waiting,
    growthMiB: Number((late - early).toFixed(2)),
  });
}

/** MiB of the paused run's worker, measured as soon as the run's state matches. */
async function measureHeap(run: BenchRun, matches: Parameters<BenchRun["until"]>[0]): Promise<number> {
  await run.until(matches);
  await run.pause();
  const heap = await measureWorkerHeap();
  run.resume();
  return heap;
}

interface MemoryBreakdown {
  readonly bytes: number;
  readonly attribution: readonly { readonly scope: string }[];
}

interface MeasuringPerformance {
  measureUserAgentSpecificMemory(): Promise<{ readonly breakdown: readonly MemoryBreakdown[] }>;
}

/** MiB that the page's workers use after a garbage collection. Chromium only, in an isolated page. */
async function measureWorkerHeap(): Promise<number> {
  const measuring = performance as unknown as MeasuringPerformance;
  const { breakdown } = await measuring.measureUserAgentSpecificMemory();
  const ofWorkers = breakdown.filter(({ attribution }) =>
    attribution.some(({ scope }) => scope === "DedicatedWorkerGlobalScope"),
  );
  const bytes = ofWorkers.reduce((sum, part) => sum + part.bytes, 0);
  return Number((bytes / 2 ** 20).toFixed(2));
}
