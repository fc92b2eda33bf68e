import { performance } from "node:perf_hooks";
import { PlainError } from "./plain-error.mjs";
import type { CommandResult } from "./run-command";
import { createStopSignal } from "./stop-signal";

/** How many checks passed and failed. A step with one check counts one. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export interface StepResult extends Counts {
  /** The step's output, which is shown after a failure. */
  readonly output: string;
  /** A short measured value, which is always shown. */
  readonly note?: string;
}

/** One part of `npm run check` or `npm test`. */
export interface Step {
  readonly name: string;
  /** The names of earlier steps that this step requires. If one of them failed, this step counts as failed. */
  readonly needs?: readonly string[];
  /** Rejects if the step could not run at all. Ends soon after `signal` aborts. */
  run(signal: AbortSignal): Promise<StepResult>;
}

/**
 * Runs every step, also after a failed one, so that all problems are visible at once. Each step prints a line, and a failed
 * step also its whole output. The last line is `N passed, N failed`, the sum of all steps.
 *
 * @returns the exit code: 0 only if nothing failed and something passed
 */
export async function runSteps(
  steps: readonly Step[],
  write: (text: string) => void = (text) => void process.stdout.write(text),
  signal: AbortSignal = createStopSignal(),
): Promise<number> {
  const failedSteps = new Set<string>();
  const results: StepResult[] = [];
  for (const step of steps) {
    if (signal.aborted) break;
    write(`${step.name.padEnd(NAME_WIDTH)}  `);
    const started = performance.now();
    const result = await runStep(step, failedSteps, signal);
    write(
      `${toWords(result)}${result.note === undefined ? "" : `, ${result.note}`}  (${((performance.now() - started) / 1000).toFixed(1)} s)\n`,
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

async function runStep(step: Step, failedSteps: Set<string>, signal: AbortSignal): Promise<StepResult> {
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

function toWords({ passed, failed }: Counts): string {
  if (passed + failed === 1) return failed === 0 ? "passed" : "FAILED";
  return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} FAILED`;
}

function sum(results: readonly Counts[]): Counts {
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
  };
}

/** The result of a step with one command, which passes if it exits with 0. */
export function toResult({ exitCode, output }: CommandResult): StepResult {
  return exitCode === 0 ? { passed: 1, failed: 0, output } : failure(output);
}
