import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageBin } from "./package-bin";
import { runCommand } from "./run-command";
import type { Counts, Step } from "./step";
import { honestCounts } from "./test-counts";

export interface TestRunner {
  readonly packageName: string;
  readonly command: string;
  /** The arguments that make it leave a JSON report in `reportFile`. */
  args(reportFile: string): readonly string[];
  env?(reportFile: string): Readonly<Record<string, string>>;
  /** Reads the JSON report. */
  counts(report: unknown): Counts;
  /** See {@link Step.needs}. */
  readonly needs?: readonly string[];
}

/** A step that runs tests and counts them by the runner's own JSON report. */
export function testRunnerStep(name: string, runner: TestRunner): Step {
  return {
    name,
    needs: runner.needs ?? [],
    run: async (signal) => {
      const folder = await mkdtemp(join(tmpdir(), "headwater-report-"));
      const reportFile = join(folder, "report.json");
      try {
        const command = [packageBin(runner.packageName, runner.command), ...runner.args(reportFile)];
        const env = runner.env?.(reportFile) ?? {};
        const { exitCode, output } = await runCommand(process.execPath, command, { signal, env });
        const report = await readReport(reportFile);
        const counts = report === undefined ? { passed: 0, failed: 0 } : runner.counts(report);
        return { ...honestCounts(counts, exitCode), output };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Undefined when the runner ended before it wrote one. */
async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}
