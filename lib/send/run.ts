import type { RunOptions } from "./run-options";
import { runSettings } from "./run-settings";
import type { RunState } from "./run-state";
import { SendingRun } from "./sending-run";

/** A run: generates records at a pace, sends them in batches, and gives an account of each. */
export interface Run {
  /** The state as it is now. */
  readonly state: RunState;
  /** Resolves when the run is over, however it ends; it never rejects. */
  readonly finished: Promise<RunState>;
  start(): void;
  /** Nothing is generated and no call begins until `resume`; calls on their way are finished. Records are kept. */
  pause(): void;
  /** Goes on after `pause`, or when the person has signed in again. */
  resume(): void;
  /**
   * Generates nothing more. What is generated is still delivered, for at most ten seconds; then only calls on their
   * way are waited for. A second call waits for nothing any more: what is not settled stays counted as waiting.
   */
  stop(): void;
  /** Is told of the state about ten times a second while it changes, and at each change of status. */
  subscribe(listener: (state: RunState) => void): () => void;
}

/** @throws {RunOptionsError} naming every option that cannot be used */
export function createRun(options: RunOptions): Run {
  const run = new SendingRun(runSettings(options));
  return {
    get state() {
      return run.state;
    },
    finished: run.finished,
    start: () => run.start(),
    pause: () => run.pause(),
    resume: () => run.resume(),
    stop: () => run.stop(),
    subscribe: (listener) => run.subscribe(listener),
  };
}
