import { type Remote, wrap } from "comlink";
import type { Credentials } from "@/lib/aws/connection";
import { roundSpread, type Spread, toSpread } from "../../measure";
import type { BaselineApi, BaselineKind } from "./baseline.worker";
import { BenchRun } from "./bench-run";
import { watchLongTasks } from "./long-tasks";
import { report } from "./report";
import { medianSpeed, type Throughput, toSpeed } from "./throughput";

export interface ComparedSink {
  readonly name: string;
  readonly endpoint: string;
  readonly credentials: Credentials;
  readonly baselines: readonly BaselineKind[];
  readonly rounds: number;
}

const WARM_UP_MS = 1_000;
const MEASURE_MS = 3_000;

/**
 * Compares *As fast as possible* with sending a prebuilt batch. In every round each sender has one turn, so that a slow
 * moment of the machine slows down all of them.
 */
export async function compareSpeed({
  name,
  endpoint,
  credentials,
  baselines,
  rounds,
}: ComparedSink): Promise<void> {
  const runs: Throughput[] = [];
  const others = new Map<BaselineKind, Throughput[]>(baselines.map((kind) => [kind, []]));
  const longTasks = watchLongTasks();
  for (let round = 0; round < rounds; round += 1) {
    const run = new BenchRun({ endpoint, credentials, rate: { kind: "fastest" } });
    runs.push(await run.measure(WARM_UP_MS, MEASURE_MS));
    await run.stop();
    for (const [kind, measured] of others) {
      const options = { endpoint, credentials, warmUpMs: WARM_UP_MS, measureMs: MEASURE_MS };
      measured.push(await withBaselines((worker) => worker.measure(kind, options)));
    }
  }
  const spread = [...others].map(([kind, measured]) => [kind, compare(runs, measured)] as const);
  await report({
    bench: "browser/fastest",
    sink: name,
    ...medianSpeed(runs),
    ratios: Object.fromEntries(spread.map(([kind, { median }]) => [kind, median])),
    spread: Object.fromEntries(spread),
    prebuilt: Object.fromEntries([...others].map(([kind, measured]) => [kind, medianSpeed(measured)])),
    rounds,
    longTasks: longTasks(),
  });
}

/** How many times as fast as the baseline the run is, over rounds that followed each other. */
function compare(runs: readonly Throughput[], baselines: readonly Throughput[]): Spread {
  const ratios = baselines.map((baseline, index) => {
    const run = runs[index];
    return run === undefined
      ? Number.NaN
      : toSpeed(run).recordsPerSecond / toSpeed(baseline).recordsPerSecond;
  });
  return roundSpread(toSpread(ratios));
}

/** A worker for each round, as each run has its own. */
async function withBaselines<T>(use: (worker: Remote<BaselineApi>) => Promise<T>): Promise<T> {
  const worker = new Worker(new URL("./baseline.worker.ts", import.meta.url), { type: "module" });
  try {
    return await use(wrap<BaselineApi>(worker));
  } finally {
    worker.terminate();
  }
}
