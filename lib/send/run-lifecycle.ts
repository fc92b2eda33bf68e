import type { Pacer } from "./pacer";
import type { ResolvedRunOptions } from "./run-options";
import { isOver, type PauseReason, type RunState, toRunFailure } from "./run-state";
import type { RunStore } from "./run-store";
import type { Gap, RunningTime } from "./running-time";
import type { Wakeup } from "./wakeup";

export interface RunLifecycleParts {
  readonly options: ResolvedRunOptions;
  readonly store: RunStore;
  readonly time: RunningTime;
  readonly pacer: Pacer;
  readonly wakeup: Wakeup;
}

/** How a run that generates nothing more will end. */
interface Ending {
  readonly status: "stopped" | "failed";
  /** Waiting records are delivered until this time on the monotonic clock. */
  readonly deliverUntil: number;
}

/** After Stop, records that are already generated are delivered for this long. */
export const DELIVERY_AFTER_STOP_MS = 10_000;

/** Moves a run from one status to the next, and keeps its time: started, paused, resumed, stopping, ended. */
export class RunLifecycle {
  readonly #parts: RunLifecycleParts;
  readonly #abandon = new AbortController();
  #ending: Ending | undefined;
  #resumedAt = Number.NEGATIVE_INFINITY;
  #resolve: (state: RunState) => void = () => {};

  /** Resolves when the run is over, however it ends. It never rejects. */
  readonly finished = new Promise<RunState>((resolve) => {
    this.#resolve = resolve;
  });

  constructor(parts: RunLifecycleParts) {
    this.#parts = parts;
  }

  /** Aborts when the run no longer waits for responses. */
  get abandoned(): AbortSignal {
    return this.#abandon.signal;
  }

  /** True: nothing more will be generated. */
  get isEnding(): boolean {
    return this.#ending !== undefined;
  }

  /** True: calls may begin. */
  get canDeliver(): boolean {
    if (this.abandoned.aborted) return false;
    if (this.#ending !== undefined) return this.#monotonic() < this.#ending.deliverUntil;
    return this.#state.status === "sending";
  }

  /** True: records that are still waiting will not be delivered. */
  get isDeliveryOver(): boolean {
    if (this.#ending === undefined) return false;
    return this.abandoned.aborted || this.#monotonic() >= this.#ending.deliverUntil;
  }

  /** Returns false if the run has started before. */
  start(): boolean {
    const { options, store, time } = this.#parts;
    if (this.#state.status !== "ready") return false;
    time.start();
    store.dispatch({ type: "started", at: options.clock.now() });
    store.log("started");
    store.publish();
    return true;
  }

  /** Updates the running time. */
  observeTime(): void {
    const { options, store, time, pacer } = this.#parts;
    const before = time.elapsedMs;
    const gap = time.observe();
    if (gap !== undefined) {
      this.#skipGap(gap);
      store.dispatch({ type: "suspended", milliseconds: gap.suspendedMs });
      store.log("away", { milliseconds: Math.round(gap.suspendedMs) });
    }
    const late = options.clock.now() - options.until;
    if (late >= 0) pacer.endAt(Math.max(before, time.elapsedMs - late));
  }

  pause(): void {
    if (this.#state.status === "sending") this.#pause("user");
  }

  resume(): void {
    const { store, time, wakeup } = this.#parts;
    if (this.#state.status !== "paused") return;
    this.#resumedAt = this.#monotonic();
    this.#skipGap(time.resume());
    store.dispatch({ type: "resumed" });
    store.log("resumed");
    store.publish();
    wakeup.wake();
  }

  stop(): void {
    const { status, pauseReason } = this.#state;
    if (status === "ready") this.end("stopped");
    else if (status === "stopping") this.#abandon.abort();
    else if (!isOver(this.#state)) {
      // Nothing can be delivered after the session has ended.
      this.#beginEnding("stopped", pauseReason === "session-ended" ? 0 : DELIVERY_AFTER_STOP_MS);
    }
  }

  /** @param calledAt when the call that found this began, on the monotonic clock */
  sessionEnded(calledAt: number): void {
    const isKnown = calledAt < this.#resumedAt || this.#state.pauseReason === "session-ended";
    if (isKnown || isOver(this.#state)) return;
    if (this.#ending === undefined) this.#pause("session-ended");
    else this.#beginEnding(this.#ending.status, 0);
  }

  fail(error: unknown, deliverForMs: number): void {
    if (isOver(this.#state)) return;
    const { store } = this.#parts;
    const failure = toRunFailure(error);
    store.dispatch({ type: "failing", failure });
    store.log("failing", { ...failure.facts, code: failure.code, message: failure.message });
    this.#beginEnding("failed", deliverForMs);
  }

  /** The loop of the run has failed, so nothing is delivered any more. `end` is still to be called. */
  crash(error: unknown): void {
    this.#parts.store.dispatch({ type: "failing", failure: toRunFailure(error) });
    this.#abandon.abort();
  }

  /** Ends the run, by default as it was going to end. A stopped run that has reached its target counts as finished. */
  end(as: "finished" | Ending["status"] = this.#ending?.status ?? "finished"): void {
    const { options, store } = this.#parts;
    const isComplete = as === "stopped" && this.#state.sent === this.#state.target;
    const status = isComplete ? "finished" : as;
    this.#abandon.abort();
    if (this.#state.waiting > 0) store.log("gave-up-waiting", { records: this.#state.waiting });
    store.dispatch({ type: "ended", status, at: options.clock.now() });
    store.log(status);
    try {
      store.publish();
    } finally {
      this.#resolve(this.#state);
    }
  }

  #pause(reason: PauseReason): void {
    const { store, time } = this.#parts;
    this.#skipGap(time.pause());
    store.dispatch({ type: "paused", reason });
    store.log(reason === "user" ? "paused" : "session-ended");
    store.publish();
  }

  /** From now on nothing is generated, and waiting records are delivered for a while. */
  #beginEnding(status: Ending["status"], deliverForMs: number): void {
    const { store, time, wakeup } = this.#parts;
    if (this.#state.status === "paused") this.#skipGap(time.resume());
    const deliverUntil = this.#monotonic() + deliverForMs;
    this.#ending = mergeEndings(this.#ending, { status, deliverUntil });
    store.dispatch({ type: "stopping" });
    if (status === "stopped") store.log("stopping");
    store.publish();
    wakeup.wake();
  }

  #skipGap(gap: Gap | undefined): void {
    const { pacer, time } = this.#parts;
    if (gap !== undefined) pacer.skipGap(time.elapsedMs, gap.skippedMs);
  }

  get #state(): RunState {
    return this.#parts.store.state;
  }

  #monotonic(): number {
    return this.#parts.options.clock.monotonic();
  }
}

/** A failure outweighs a stop, and the earlier deadline counts. */
function mergeEndings(current: Ending | undefined, next: Ending): Ending {
  if (current === undefined) return next;
  return {
    status: current.status === "failed" ? "failed" : next.status,
    deliverUntil: Math.min(current.deliverUntil, next.deliverUntil),
  };
}
