import type { LatencyHistogram } from "./latency-histogram";
import type { Pacer } from "./pacer";
import type { RateCap } from "./rate-cap";
import { RateMeter } from "./rate-meter";
import type { RunSettings } from "./run-settings";
import { isOver, type Measures, type RateLimit, type RunState } from "./run-state";
import type { RunningTime } from "./running-time";

export interface MeasurerParts {
  readonly settings: RunSettings;
  readonly pacer: Pacer;
  readonly time: RunningTime;
  readonly cap: RateCap;
  readonly latency: LatencyHistogram;
}

/** Measures a run: rates, time left, what limits it. */
export class Measurer {
  readonly #parts: MeasurerParts;
  readonly #sent = new RateMeter();
  readonly #bytes = new RateMeter();
  readonly #asked = new RateMeter();
  readonly #behind = new RateMeter();
  readonly #blocked = new RateMeter();
  #blockedMs = 0;
  #isBlocked = false;
  #notedAt = 0;

  constructor(parts: MeasurerParts) {
    this.#parts = parts;
  }

  /** Says, at each turn, whether records that are due have no room from now on. */
  noteTurn(blocked: boolean): void {
    const { elapsedMs } = this.#parts.time;
    if (this.#isBlocked) this.#blockedMs += elapsedMs - this.#notedAt;
    this.#isBlocked = blocked;
    this.#notedAt = elapsedMs;
  }

  measure(state: RunState): Measures {
    const { pacer, time, cap, latency } = this.#parts;
    const { elapsedMs } = time;
    const asked = pacer.asked(elapsedMs);
    this.#sent.note(elapsedMs, state.sent);
    this.#bytes.note(elapsedMs, state.sentBytes);
    this.#asked.note(elapsedMs, asked);
    this.#behind.note(elapsedMs, pacer.behind);
    this.#blocked.note(elapsedMs, this.#blockedMs);
    const isMoving = state.status === "sending" || state.status === "stopping";
    const perSecond = (total: number): number => (elapsedMs > 0 ? (total / elapsedMs) * 1000 : 0);
    return {
      elapsedMs,
      remainingMs: isOver(state) ? undefined : this.#remaining(state),
      asked: finite(Math.min(asked, state.target ?? asked)),
      behind: pacer.behind,
      recordsPerSecond: isMoving ? this.#sent.rate() : 0,
      bytesPerSecond: isMoving ? this.#bytes.rate() : 0,
      overallRecordsPerSecond: perSecond(state.sent),
      overallBytesPerSecond: perSecond(state.sentBytes),
      latencyP50Ms: latency.percentile(0.5),
      latencyP95Ms: latency.percentile(0.95),
      limitedBy: isMoving ? this.#limit() : undefined,
      throttledTo: isMoving && this.#isThrottled() ? finite(cap.recordsPerSecond) : undefined,
    };
  }

  #limit(): RateLimit | undefined {
    const blockedShare = this.#blocked.rate() / 1000;
    if (this.#isThrottled() || blockedShare > 0.5) return "destination";
    return this.#behind.rate() > 0 ? "this-machine" : undefined;
  }

  /** A cap above what is asked for limits nothing. NaN, where as much as possible is asked for, is above every cap. */
  #isThrottled(): boolean {
    const { recordsPerSecond } = this.#parts.cap;
    return recordsPerSecond !== Number.POSITIVE_INFINITY && !(this.#asked.rate() <= recordsPerSecond);
  }

  #remaining(state: RunState): number | undefined {
    const { pacer, time } = this.#parts;
    return finite(Math.min(pacer.endsAtMs - time.elapsedMs, this.#untilTarget(state)));
  }

  /** By the pace where it is known and kept up with, by the present rate otherwise. */
  #untilTarget(state: RunState): number {
    const { pacer, time, settings } = this.#parts;
    if (settings.target === undefined) return Number.POSITIVE_INFINITY;
    const left = settings.target - state.sent;
    const missing = left - state.waiting;
    const byPace = pacer.untilKnown(time.elapsedMs, state.generated + Math.max(0, missing));
    if (byPace !== undefined && byPace > 0 && this.#limit() === undefined) return byPace;
    const rate = this.#sent.rate();
    return rate > 0 ? (left / rate) * 1000 : Number.POSITIVE_INFINITY;
  }
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
