import { AdaptiveRateLimiter } from "./adaptive-rate-limiter";
import { BatchDispatcher } from "./batch-dispatcher";
import { BatchResultHandler } from "./batch-result-handler";
import { CredentialRefresher } from "./credential-refresher";
import { MetricsCollector } from "./metrics-collector";
import { Pacer } from "./pacer";
import { type ProductionResult, RecordProducer } from "./record-producer";
import { RecordQueue } from "./record-queue";
import { DELIVERY_AFTER_STOP_MS, RunLifecycle } from "./run-lifecycle";
import { type ResolvedRunOptions, type RunOptions, resolveRunOptions } from "./run-options";
import { createReadyState, type RunState } from "./run-state";
import { RunStore } from "./run-store";
import { RunningTime } from "./running-time";
import { SinkError } from "./sink";
import { Wakeup } from "./wakeup";

/** The run's loop never sleeps longer: it publishes the state and notices when the machine slept. */
const HEARTBEAT_MS = 200;

/** No timer is shorter. */
const MIN_WAIT_MS = 1;

/**
 * A run: generates records at a pace, sends them in batches, and accounts for each of them.
 *
 * Its loop generates what is due, dispatches what is ready, and sleeps until there is more to do. `RunLifecycle` decides
 * when the run pauses and how it ends.
 */
export class SendingRun {
  readonly #options: ResolvedRunOptions;
  readonly #time: RunningTime;
  readonly #pacer: Pacer;
  readonly #queue: RecordQueue;
  readonly #limiter = new AdaptiveRateLimiter();
  readonly #metrics: MetricsCollector;
  readonly #store: RunStore;
  readonly #wakeup: Wakeup;
  readonly #lifecycle: RunLifecycle;
  readonly #credentials: CredentialRefresher;
  readonly #producer: RecordProducer;
  readonly #dispatcher: BatchDispatcher;

  /** @throws {RunOptionsError} naming every invalid option */
  constructor(given: RunOptions) {
    const options = resolveRunOptions(given);
    const { clock, pace, sink, concurrency, durationMs, target } = options;
    const time = new RunningTime(clock);
    const pacer = new Pacer(pace, durationMs);
    const queue = new RecordQueue(sink.limits, concurrency);
    const limiter = this.#limiter;
    const metrics = new MetricsCollector({ options, pacer, time, limiter });
    const store = new RunStore(clock, createReadyState(target), () => metrics.measure(store.state));
    const wakeup = new Wakeup(clock);
    const lifecycle = new RunLifecycle({ options, store, time, pacer, wakeup });
    const credentials = new CredentialRefresher(options);
    const resultHandler = new BatchResultHandler({
      options,
      queue,
      store,
      limiter,
      events: {
        callSucceeded: () => credentials.callSucceeded(),
        credentialsExpired: (calledAt) => void this.#refreshCredentials(calledAt),
        sessionEnded: (calledAt) => lifecycle.sessionEnded(calledAt),
        refused: (error) => lifecycle.fail(error, 0),
      },
    });
    this.#options = options;
    this.#time = time;
    this.#pacer = pacer;
    this.#queue = queue;
    this.#metrics = metrics;
    this.#store = store;
    this.#wakeup = wakeup;
    this.#lifecycle = lifecycle;
    this.#credentials = credentials;
    this.#producer = new RecordProducer({ options, pacer, queue, store });
    this.#dispatcher = new BatchDispatcher({
      options,
      queue,
      store,
      limiter,
      time,
      metrics,
      resultHandler,
      abandoned: lifecycle.abandoned,
      onSettled: () => wakeup.wake(),
      onBroken: (error) => lifecycle.fail(error, 0),
    });
  }

  /** The current state. */
  get state(): RunState {
    return this.#store.state;
  }

  /** Resolves when the run is over, however it ends. It never rejects. */
  get finished(): Promise<RunState> {
    return this.#lifecycle.finished;
  }

  /**
   * Calls the listener about ten times a second while the state changes, and at each change of status. Returns an
   * unsubscribe function.
   */
  subscribe(listener: (state: RunState) => void): () => void {
    return this.#store.subscribe(listener);
  }

  start(): void {
    if (this.#lifecycle.start()) this.#loop().catch((error) => this.#crash(error));
  }

  /** Generates nothing and begins no call until `resume`. Calls in flight complete; records are kept. */
  pause(): void {
    this.#lifecycle.pause();
  }

  /** Continues after `pause`, or after the user has signed in again. */
  resume(): void {
    this.#lifecycle.resume();
  }

  /**
   * Generates nothing more. Generated records are delivered for ten seconds at most, then only calls in flight are
   * waited for. A second call stops waiting at once: what has no result yet stays counted as waiting.
   */
  stop(): void {
    this.#lifecycle.stop();
  }

  async #loop(): Promise<void> {
    for (;;) {
      this.#lifecycle.observeTime();
      const produced = this.#produce();
      this.#dispatchBatches();
      this.#store.publishIfDue();
      if (this.#isDone()) return this.#lifecycle.end();
      if (produced === "more") await this.#options.clock.turn();
      else await this.#wakeup.wait(this.#idleMs());
    }
  }

  #produce(): ProductionResult {
    let result: ProductionResult = "done";
    try {
      if (this.state.status === "sending") {
        result = this.#producer.produce(this.#time.elapsedMs, this.#monotonic());
      }
    } catch (error) {
      this.#lifecycle.fail(error, DELIVERY_AFTER_STOP_MS);
    }
    this.#metrics.recordTurn(result === "blocked");
    return result;
  }

  #dispatchBatches(): void {
    const lingerMs = this.#lingerMs();
    try {
      while (this.#canDispatch) {
        if (!this.#dispatcher.dispatchNext(this.#monotonic(), lingerMs)) return;
      }
    } catch (error) {
      this.#lifecycle.fail(error, 0);
    }
  }

  get #canDispatch(): boolean {
    return !this.#credentials.isRefreshing && this.#lifecycle.canDeliver;
  }

  /** How long a batch that is not full waits for more records. */
  #lingerMs(): number {
    const { elapsedMs } = this.#time;
    if (this.#lifecycle.isEnding || this.#producer.isDone(elapsedMs)) return 0;
    return this.#pacer.lingerMs(elapsedMs, this.state.generated, this.#options.maxLingerMs);
  }

  #isDone(): boolean {
    if (this.#dispatcher.inFlight > 0) return false;
    if (this.#lifecycle.isDeliveryOver) return true;
    return (
      this.#queue.size === 0 && (this.#lifecycle.isEnding || this.#producer.isDone(this.#time.elapsedMs))
    );
  }

  /** Milliseconds until there is something to do, if nothing happens before. */
  #idleMs(): number {
    const now = this.#monotonic();
    let wait = HEARTBEAT_MS;
    if (this.state.status === "sending" && this.#producer.missing > 0 && this.#queue.room > 0) {
      const wanted = this.#options.sink.limits.maxBatchRecords - this.#queue.openBatchSize;
      wait = Math.min(wait, this.#pacer.waitFor(this.#time.elapsedMs, this.state.generated, wanted));
    }
    if (this.#canDispatch && this.#dispatcher.hasFreeConnection) {
      const untilBatch = this.#queue.waitFor(now, this.#lingerMs());
      wait = Math.min(wait, Math.max(untilBatch, this.#limiter.waitFor(now)));
    }
    return Math.max(MIN_WAIT_MS, wait);
  }

  /** @param calledAt when the call that failed began, on the monotonic clock */
  async #refreshCredentials(calledAt: number): Promise<void> {
    const { abandoned } = this.#lifecycle;
    if (this.#credentials.isOutdated(calledAt)) return;
    this.#store.log("credentials-expired");
    try {
      await this.#credentials.refresh(abandoned);
      if (!abandoned.aborted) this.#store.log("credentials-refreshed");
    } catch (error) {
      const isSessionOver = error instanceof SinkError && error.kind === "session-ended";
      if (isSessionOver) this.#lifecycle.sessionEnded(this.#monotonic());
      else this.#lifecycle.fail(error, 0);
    }
    this.#wakeup.wake();
  }

  /** A bug in this program or in a listener: ends the run with what is known instead of silently. */
  async #crash(error: unknown): Promise<void> {
    this.#lifecycle.crash(error);
    while (this.#dispatcher.inFlight > 0) await this.#wakeup.wait(HEARTBEAT_MS);
    this.#lifecycle.end("failed");
  }

  #monotonic(): number {
    return this.#options.clock.monotonic();
  }
}
