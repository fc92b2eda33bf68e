import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { packageBin } from "./package-bin";
import { runCommand } from "./run-command";
import type { Counts, Step } from "./run-steps";

export interface TestRunner {
  readonly packageName: string;
  readonly command: string;
  /** Arguments with which it writes a JSON report to `reportFile`. */
  args(reportFile: string): readonly string[];
  env?(reportFile: string): Readonly<Record<string, string>>;
  /** Reads the JSON report. */
  readCounts(report: unknown): Counts;
  /** See {@link Step.needs}. */
  readonly needs?: readonly string[];
}

/** A step that runs tests and counts them with the runner's own JSON report. */
export function createTestStep(name: string, runner: TestRunner): Step {
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
        const counts = report === undefined ? { passed: 0, failed: 0 } : runner.readCounts(report);
        return { ...withHiddenFailure(counts, exitCode), output };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Undefined if the runner exited before it wrote a report. */
async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** The counts in Vitest's JSON report. */
const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** The counts in Playwright's JSON report. */
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** @throws if `report` is not a report of Vitest */
export function readVitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests } = vitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/**
 * Counts a test that passed only in a retry as failed.
 *
 * @throws if `report` is not a report of Playwright
 */
export function readPlaywrightCounts(report: unknown): Counts {
  const { stats } = playwrightReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * Combines a test runner's counts with its exit code. A file that does not load, an error outside every test and a run
 * without a test are failures that no test counts.
 */
export function withHiddenFailure(counts: Counts, exitCode: number | null): Counts {
  const isHidden = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return isHidden ? { ...counts, failed: 1 } : counts;
}
