import { performance } from "node:perf_hooks";
import { PlainError } from "./plain-error.mjs";
import type { Counts, Step, StepResult } from "./step";
import { stopSignal } from "./stop-signal";

/**
 * Runs every step, also after one that failed, so that a person sees all problems at once. A step gets a line;
 * one that failed shows its whole output too. Ends with the line `N passed, N failed`, the sum of all.
 *
 * @returns the exit code: 0 only when nothing failed and something passed
 */
export async function runSteps(
  steps: readonly Step[],
  write: (text: string) => void = (text) => void process.stdout.write(text),
  signal: AbortSignal = stopSignal(),
): Promise<number> {
  const failedSteps = new Set<string>();
  const results: StepResult[] = [];
  for (const step of steps) {
    if (signal.aborted) break;
    write(`${step.name.padEnd(NAME_WIDTH)}  `);
    const started = performance.now();
    const result = await resultOf(step, failedSteps, signal);
    write(
      `${words(result)}${result.note === undefined ? "" : `, ${result.note}`}  (${((performance.now() - started) / 1000).toFixed(1)} s)\n`,
    );
    if (result.failed > 0) {
      failedSteps.add(step.name);
      write(`\n${result.output.trim()}\n\n`);
    }
    results.push(result);
  }
  if (signal.aborted) results.push(failure("Interrupted."));
  const total = sum(results);
  write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

const NAME_WIDTH = 26;

async function resultOf(step: Step, failedSteps: Set<string>, signal: AbortSignal): Promise<StepResult> {
  const missing = step.needs?.find((name) => failedSteps.has(name));
  if (missing !== undefined) return failure(`Not run, because it needs "${missing}", which failed.`);
  try {
    return await step.run(signal);
  } catch (error) {
    if (error instanceof PlainError) return failure(error.message);
    return failure(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function failure(output: string): StepResult {
  return { passed: 0, failed: 1, output };
}

function words({ passed, failed }: Counts): string {
  if (passed + failed === 1) return failed === 0 ? "passed" : "FAILED";
  return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} FAILED`;
}

function sum(results: readonly Counts[]): Counts {
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
  };
}
