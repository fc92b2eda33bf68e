import type { Clock } from "@/lib/clock";
import type { ErrorFacts } from "@/lib/errors";
import type { RunAction } from "./run-action";
import { runReducer } from "./run-reducer";
import type { Measures, RunEventKind, RunState } from "./run-state";

/** Ten times a second: smooth to the eye, nothing to a page. */
const PUBLISH_EVERY_MS = 100;

/** Holds the state of a run, and tells subscribers of it often enough but not of every change. */
export class RunStore {
  readonly #clock: Clock;
  readonly #measure: () => Measures;
  readonly #listeners = new Set<(state: RunState) => void>();
  #state: RunState;
  #publishedAt = Number.NEGATIVE_INFINITY;

  /** @param measure is asked before each publication */
  constructor(clock: Clock, initial: RunState, measure: () => Measures) {
    this.#clock = clock;
    this.#state = initial;
    this.#measure = measure;
  }

  get state(): RunState {
    return this.#state;
  }

  subscribe(listener: (state: RunState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispatch(action: RunAction): void {
    this.#state = runReducer(this.#state, action);
  }

  /** Adds a line to the log. */
  log(kind: RunEventKind, facts: ErrorFacts = {}): void {
    this.dispatch({ type: "happened", kind, at: this.#clock.now(), facts });
  }

  publish(): void {
    this.#publishedAt = this.#clock.monotonic();
    this.dispatch({ type: "measured", measures: this.#measure() });
    for (const listener of this.#listeners) listener(this.#state);
  }

  /** Publishes unless that was done a moment ago. */
  publishIfDue(): void {
    if (this.#clock.monotonic() - this.#publishedAt >= PUBLISH_EVERY_MS) this.publish();
  }
}
