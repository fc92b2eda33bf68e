/** How many checks passed and failed. A step that is one check counts one. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export interface StepResult extends Counts {
  /** Everything that the step printed; shown when something failed. */
  readonly output: string;
  /** What was measured, in a word or two; shown also when all is well. */
  readonly note?: string;
}

/** One part of `npm run check` or `npm test`. */
export interface Step {
  readonly name: string;
  /** Names of earlier steps without which this one cannot run; when one of them failed, it counts as failed. */
  readonly needs?: readonly string[];
  /** Rejects when the step could not run at all. Gives up soon after `signal` aborts. */
  run(signal: AbortSignal): Promise<StepResult>;
}
