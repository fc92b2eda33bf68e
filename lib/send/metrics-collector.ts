import type { AdaptiveRateLimiter } from "./adaptive-rate-limiter";
import { LatencyHistogram, RateMeter } from "./meters";
import type { Pacer } from "./pacer";
import type { ResolvedRunOptions } from "./run-options";
import { isOver, type RateLimit, type RunMetrics, type RunState } from "./run-state";
import type { RunningTime } from "./running-time";

export interface MetricsSources {
  readonly options: ResolvedRunOptions;
  readonly pacer: Pacer;
  readonly time: RunningTime;
  readonly limiter: AdaptiveRateLimiter;
}

/** Measures a run: rates, latency, time left and what limits it. */
export class MetricsCollector {
  readonly #sources: MetricsSources;
  readonly #latency = new LatencyHistogram();
  readonly #sent = new RateMeter();
  readonly #bytes = new RateMeter();
  readonly #expected = new RateMeter();
  readonly #skipped = new RateMeter();
  readonly #blocked = new RateMeter();
  #blockedMs = 0;
  #isBlocked = false;
  #observedAt = 0;

  constructor(sources: MetricsSources) {
    this.#sources = sources;
  }

  recordLatency(milliseconds: number): void {
    this.#latency.record(milliseconds);
  }

  /** Called at each turn of the run. @param isBlocked records are due, but the queue has no room from now on */
  recordTurn(isBlocked: boolean): void {
    const { elapsedMs } = this.#sources.time;
    if (this.#isBlocked) this.#blockedMs += elapsedMs - this.#observedAt;
    this.#isBlocked = isBlocked;
    this.#observedAt = elapsedMs;
  }

  measure(state: RunState): RunMetrics {
    const { pacer, time, limiter } = this.#sources;
    const { elapsedMs } = time;
    const expected = pacer.expected(elapsedMs);
    this.#sent.record(elapsedMs, state.sent);
    this.#bytes.record(elapsedMs, state.sentBytes);
    this.#expected.record(elapsedMs, expected);
    this.#skipped.record(elapsedMs, pacer.skipped);
    this.#blocked.record(elapsedMs, this.#blockedMs);
    const isMoving = state.status === "sending" || state.status === "stopping";
    const perSecond = (total: number): number => (elapsedMs > 0 ? (total / elapsedMs) * 1000 : 0);
    return {
      elapsedMs,
      remainingMs: isOver(state) ? undefined : this.#remainingMs(state),
      expected: finiteOrUndefined(Math.min(expected, state.target ?? expected)),
      skipped: pacer.skipped,
      recordsPerSecond: isMoving ? this.#sent.rate() : 0,
      bytesPerSecond: isMoving ? this.#bytes.rate() : 0,
      overallRecordsPerSecond: perSecond(state.sent),
      overallBytesPerSecond: perSecond(state.sentBytes),
      latencyP50Ms: this.#latency.percentile(0.5),
      latencyP95Ms: this.#latency.percentile(0.95),
      limitedBy: isMoving ? this.#limitedBy() : undefined,
      throttledTo: isMoving && this.#isThrottled() ? finiteOrUndefined(limiter.recordsPerSecond) : undefined,
    };
  }

  #limitedBy(): RateLimit | undefined {
    const blockedShare = this.#blocked.rate() / 1000;
    if (this.#isThrottled() || blockedShare > 0.5) return "destination";
    return this.#skipped.rate() > 0 ? "this-machine" : undefined;
  }

  /** A limit above the expected rate limits nothing. NaN, the rate of "as fast as possible", is above every limit. */
  #isThrottled(): boolean {
    const { recordsPerSecond } = this.#sources.limiter;
    return recordsPerSecond !== Number.POSITIVE_INFINITY && !(this.#expected.rate() <= recordsPerSecond);
  }

  #remainingMs(state: RunState): number | undefined {
    const { pacer, time } = this.#sources;
    return finiteOrUndefined(Math.min(pacer.endsAtMs - time.elapsedMs, this.#untilTargetMs(state)));
  }

  /** By the pace if it is known and the run keeps up with it, otherwise by the current rate. */
  #untilTargetMs(state: RunState): number {
    const { pacer, time, options } = this.#sources;
    if (options.target === undefined) return Number.POSITIVE_INFINITY;
    const left = options.target - state.sent;
    const missing = left - state.waiting;
    const byPace = pacer.estimateUntilDue(time.elapsedMs, state.generated + Math.max(0, missing));
    if (byPace !== undefined && byPace > 0 && this.#limitedBy() === undefined) return byPace;
    const rate = this.#sent.rate();
    return rate > 0 ? (left / rate) * 1000 : Number.POSITIVE_INFINITY;
  }
}

const finiteOrUndefined = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
