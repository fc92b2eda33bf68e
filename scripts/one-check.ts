import type { CommandResult } from "./run-command";
import type { StepResult } from "./step";

/** The result of a step that is one command, and passes when that exits with 0. */
export function oneCheck({ exitCode, output }: CommandResult): StepResult {
  return exitCode === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}
