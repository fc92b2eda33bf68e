import type { LatencyHistogram } from "./latency-histogram";
import type { Pacer } from "./pacer";
import type { RateCap } from "./rate-cap";
import { RateMeter } from "./rate-meter";
import type { RunSettings } from "./run-settings";
import type { Measures, RateLimit, RunState } from "./run-state";
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
    this.#sent.note(elapsedMs, state.sent);
    this.#bytes.note(elapsedMs, state.sentBytes);
    this.#behind.note(elapsedMs, pacer.behind);
    this.#blocked.note(elapsedMs, this.#blockedMs);
    const perSecond = (total: number): number => (elapsedMs > 0 ? (total / elapsedMs) * 1000 : 0);
    return {
      elapsedMs,
      remainingMs: this.#remaining(state),
      asked: finite(pacer.asked(elapsedMs)),
      behind: pacer.behind,
      recordsPerSecond: this.#sent.rate(),
      bytesPerSecond: this.#bytes.rate(),
      overallRecordsPerSecond: perSecond(state.sent),
      overallBytesPerSecond: perSecond(state.sentBytes),
      latencyP50Ms: latency.percentile(0.5),
      latencyP95Ms: latency.percentile(0.95),
      limitedBy: this.#limit(),
      throttledTo: finite(cap.recordsPerSecond),
    };
  }

  #limit(): RateLimit | undefined {
    const blockedShare = this.#blocked.rate() / 1000;
    if (this.#parts.cap.recordsPerSecond !== Number.POSITIVE_INFINITY || blockedShare > 0.5) {
      return "destination";
    }
    return this.#behind.rate() > 0 ? "this-machine" : undefined;
  }

  #remaining(state: RunState): number | undefined {
    const { pacer, time } = this.#parts;
    return finite(Math.min(pacer.endsAtMs - time.elapsedMs, this.#untilTarget(state)));
  }

  /** Whichever is later: when the pace has asked for enough, or when the present rate has sent it. */
  #untilTarget(state: RunState): number {
    const { pacer, time, settings } = this.#parts;
    if (settings.target === undefined) return Number.POSITIVE_INFINITY;
    const left = settings.target - state.sent;
    const rate = this.#limit() === undefined ? 0 : this.#sent.rate();
    const missing = settings.target - state.sent - state.waiting;
    const byPace = pacer.untilDue(time.elapsedMs, state.generated + Math.max(0, missing));
    return Math.max(byPace, rate > 0 ? (left / rate) * 1000 : 0);
  }
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
