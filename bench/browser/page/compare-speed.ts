import { type Remote, wrap } from "comlink";
import type { Credentials } from "@/lib/aws/credentials";
import type { BaselineApi, BaselineKind } from "./baseline-api";
import { BenchRun } from "./bench-run";
import { watchLongTasks } from "./long-tasks";
import { report } from "./report";
import { medianSpeed, type Throughput } from "./throughput";

export interface ComparedSink {
  readonly name: string;
  readonly endpoint: string;
  readonly credentials: Credentials;
  readonly baselines: readonly BaselineKind[];
  readonly rounds: number;
}

const WARM_UP_MS = 1_000;
const MEASURE_MS = 3_000;

/** *As fast as possible* against sending a prebuilt batch, in rounds that alternate, so that a slow moment hits all. */
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
  const ours = medianSpeed(runs);
  const theirs = [...others].map(([kind, measured]) => [kind, medianSpeed(measured)] as const);
  await report({
    bench: "browser/fastest",
    sink: name,
    ...ours,
    ratios: Object.fromEntries(
      theirs.map(([kind, speed]) => [
        kind,
        Number((ours.recordsPerSecond / speed.recordsPerSecond).toFixed(3)),
      ]),
    ),
    prebuilt: Object.fromEntries(theirs),
    rounds,
    longTasks: longTasks(),
  });
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
