import { z } from "zod";
import type { Counts } from "./step";

/** The part of Vitest's JSON report that counts. */
const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** The part of Playwright's JSON report that counts. */
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** @throws when `report` is not a report of Vitest */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests } = vitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/**
 * A test that passed only when tried again has failed.
 *
 * @throws when `report` is not a report of Playwright
 */
export function playwrightCounts(report: unknown): Counts {
  const { stats } = playwrightReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * What a test runner's counts and exit code say together. A file that does not load, an error outside every test
 * and a run without a single test are failures that no test counts.
 */
export function honestCounts(counts: Counts, exitCode: number | null): Counts {
  const hidden = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return hidden ? { ...counts, failed: 1 } : counts;
}
