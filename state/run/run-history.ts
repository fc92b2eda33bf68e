import type { RunState } from "@/lib/send/run-state";

/** A run's counts over its running time, in bounded memory. */
export interface RunHistory {
  /** Oldest first, at least `stepMs` apart. */
  readonly moments: readonly CountsAt[];
  readonly stepMs: number;
}

interface CountsAt {
  readonly elapsedMs: number;
  readonly offered: number;
  readonly sent: number;
  readonly failed: number;
}

/** The records per second between two moments, at the later one. */
export interface RatesAt {
  readonly elapsedMs: number;
  readonly offered: number;
  readonly sent: number;
  readonly failed: number;
}

const FIRST_STEP_MS = 1000;
/** A chart shows no more. Beyond this, every second moment is dropped and the step doubles. */
const MAX_MOMENTS = 600;

const START: CountsAt = { elapsedMs: 0, offered: 0, sent: 0, failed: 0 };
export const EMPTY_HISTORY: RunHistory = { moments: [START], stepMs: FIRST_STEP_MS };

/** Adds the state's counts if the last ones are at least a step older; otherwise returns the same history. */
export function addToHistory(history: RunHistory, state: RunState): RunHistory {
  const { moments, stepMs } = history;
  const last = moments.at(-1) ?? START;
  if (state.elapsedMs - last.elapsedMs < stepMs) return history;
  const { elapsedMs, generated, sent, failed } = state;
  const added = [...moments, { elapsedMs, offered: generated, sent, failed }];
  if (added.length <= MAX_MOMENTS) return { moments: added, stepMs };
  return { moments: added.filter((_, index) => index % 2 === 0), stepMs: stepMs * 2 };
}

export function getRates({ moments }: RunHistory): RatesAt[] {
  return moments.slice(1).map((moment, index) => {
    const before = moments[index] ?? START;
    const seconds = (moment.elapsedMs - before.elapsedMs) / 1000;
    return {
      elapsedMs: moment.elapsedMs,
      offered: (moment.offered - before.offered) / seconds,
      sent: (moment.sent - before.sent) / seconds,
      failed: (moment.failed - before.failed) / seconds,
    };
  });
}
