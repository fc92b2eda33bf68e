import { HeadwaterError } from "@/lib/errors";

/** One option that cannot be used. */
export interface OptionProblem {
  /** The option's name, dotted where it is inside another: `limits.maxBatchRecords`. */
  readonly option: string;
  /** What is wrong, with the value, and what to give instead. */
  readonly message: string;
}

/** Every option of a run that cannot be used, at once. */
export class RunOptionsError extends HeadwaterError {
  override readonly name = "RunOptionsError";
  readonly problems: readonly OptionProblem[];

  constructor(problems: readonly OptionProblem[]) {
    const list = problems.map(({ option, message }) => `${option} ${message}`).join("; ");
    super("run-options", `The run cannot start: ${list}.`, {
      hint: "Correct these and send again.",
      facts: { problem: list },
    });
    this.problems = problems;
  }
}
