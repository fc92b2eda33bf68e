import { Courier } from "./courier";
import { CredentialRefresh } from "./credential-refresh";
import { type Ending, soonerEnding } from "./ending";
import { Expiry } from "./expiry";
import { Intake, type IntakeResult } from "./intake";
import { LatencyHistogram } from "./latency-histogram";
import { lingerMs } from "./linger";
import { Measurer } from "./measurer";
import { Outbox } from "./outbox";
import { Pacer } from "./pacer";
import { RateCap } from "./rate-cap";
import { runFailure } from "./run-failure";
import type { RunSettings } from "./run-settings";
import { isOver, type PauseReason, type RunState, readyState } from "./run-state";
import { RunStore } from "./run-store";
import { type Gap, RunningTime } from "./running-time";
import { Settlement } from "./settlement";
import { SinkError } from "./sink";
import { Wakeup } from "./wakeup";

/** The longest that the run goes without looking round: for its published state, and to notice that it slept. */
const HEARTBEAT_MS = 200;

/** No timer is shorter. */
const SHORTEST_WAIT_MS = 1;

/** After Stop, records that are already generated are delivered for so long. */
const DELIVERY_AFTER_STOP_MS = 10_000;

/**
 * Looks round again and again: generates what is due, sends what is ready, and sleeps until there is more to do. It
 * decides when the run pauses and how it ends; everything else is done by its parts.
 */
export class SendingRun {
  readonly #settings: RunSettings;
  readonly #time: RunningTime;
  readonly #pacer: Pacer;
  readonly #outbox: Outbox;
  readonly #cap = new RateCap();
  readonly #store: RunStore;
  readonly #intake: Intake;
  readonly #courier: Courier;
  readonly #credentials: CredentialRefresh;
  readonly #measurer: Measurer;
  readonly #wakeup: Wakeup;
  readonly #giveUp = new AbortController();
  #ending: Ending | undefined;
  #resumedAt = Number.NEGATIVE_INFINITY;
  #finish: (state: RunState) => void = () => {};
  readonly finished = new Promise<RunState>((resolve) => {
    this.#finish = resolve;
  });

  constructor(settings: RunSettings) {
    const { clock, pace, sink, concurrency } = settings;
    const latency = new LatencyHistogram();
    this.#settings = settings;
    this.#time = new RunningTime(clock);
    this.#pacer = new Pacer(pace, settings.durationMs);
    this.#outbox = new Outbox(sink.limits, concurrency);
    this.#wakeup = new Wakeup(clock);
    this.#credentials = new CredentialRefresh(settings);
    this.#measurer = new Measurer({
      settings,
      pacer: this.#pacer,
      time: this.#time,
      cap: this.#cap,
      latency,
    });
    this.#store = new RunStore(clock, readyState(settings.target), () => this.#measurer.measure(this.state));
    this.#intake = new Intake(settings, { pacer: this.#pacer, outbox: this.#outbox, store: this.#store });
    const shared = { settings, outbox: this.#outbox, store: this.#store, cap: this.#cap, time: this.#time };
    const expiry = new Expiry(shared);
    const settlement = new Settlement({
      ...shared,
      expiry,
      events: {
        answered: () => this.#credentials.succeeded(),
        credentialsExpired: (calledAt) => void this.#refreshCredentials(calledAt),
        sessionEnded: (calledAt) => this.#sessionEnded(calledAt),
        refused: (error) => this.#fail(error, 0),
      },
    });
    this.#courier = new Courier({
      ...shared,
      expiry,
      settlement,
      latency,
      giveUp: this.#giveUp.signal,
      onSettled: () => this.#wakeup.wake(),
      onBroken: (error) => this.#fail(error, 0),
    });
  }

  get state(): RunState {
    return this.#store.state;
  }

  subscribe(listener: (state: RunState) => void): () => void {
    return this.#store.subscribe(listener);
  }

  start(): void {
    if (this.state.status !== "ready") return;
    this.#time.start();
    this.#store.dispatch({ type: "started", at: this.#settings.clock.now() });
    this.#store.log("started");
    this.#store.publish();
    this.#loop().catch((error) => this.#crashed(error));
  }

  pause(): void {
    if (this.state.status === "sending") this.#pause("asked");
  }

  resume(): void {
    if (this.state.status !== "paused") return;
    this.#resumedAt = this.#monotonic();
    this.#leaveOut(this.#time.resume());
    this.#store.dispatch({ type: "resumed" });
    this.#store.log("resumed");
    this.#store.publish();
    this.#wakeup.wake();
  }

  stop(): void {
    if (this.state.status === "ready") {
      this.#end("stopped");
    } else if (this.state.status === "stopping") {
      this.#giveUp.abort();
    } else if (!isOver(this.state)) {
      // After the end of a session nothing can be delivered any more.
      const deliverFor = this.state.pausedBecause === "session-ended" ? 0 : DELIVERY_AFTER_STOP_MS;
      this.#beginEnding("stopped", deliverFor);
    }
  }

  async #loop(): Promise<void> {
    for (;;) {
      this.#look();
      const generated = this.#generate();
      this.#dispatch();
      this.#store.publishIfDue();
      if (this.#isOver()) return this.#end(this.#ending?.as ?? "finished");
      if (generated === "more") await this.#settings.clock.turn();
      else await this.#wakeup.wait(this.#idleMs());
    }
  }

  /** Brings the time up to date. */
  #look(): void {
    const before = this.#time.elapsedMs;
    const gap = this.#time.observe();
    if (gap !== undefined) {
      this.#leaveOut(gap);
      this.#store.dispatch({ type: "was-away", awayMs: gap.awayMs });
      this.#store.log("away", { milliseconds: Math.round(gap.awayMs) });
    }
    const late = this.#settings.clock.now() - this.#settings.until;
    if (late >= 0) this.#pacer.endAt(Math.max(before, this.#time.elapsedMs - late));
  }

  #leaveOut(gap: Gap | undefined): void {
    if (gap !== undefined) this.#pacer.gap(this.#time.elapsedMs, gap.leftOutMs);
  }

  #generate(): IntakeResult {
    let result: IntakeResult = "done";
    try {
      if (this.state.status === "sending") {
        result = this.#intake.generate(this.#time.elapsedMs, this.#monotonic());
      }
    } catch (error) {
      this.#fail(error, DELIVERY_AFTER_STOP_MS);
    }
    this.#measurer.noteTurn(result === "blocked");
    return result;
  }

  get #mayDeliver(): boolean {
    if (this.#credentials.isBusy || this.#giveUp.signal.aborted) return false;
    if (this.#ending !== undefined) return this.#monotonic() < this.#ending.deliverUntil;
    return this.state.status === "sending";
  }

  #dispatch(): void {
    const linger = this.#lingerMs();
    try {
      while (this.#mayDeliver) {
        if (!this.#courier.sendNext(this.#monotonic(), linger)) return;
      }
    } catch (error) {
      this.#fail(error, 0);
    }
  }

  /** How long a batch that is not full waits for more. */
  #lingerMs(): number {
    const { elapsedMs } = this.#time;
    if (this.#ending !== undefined || this.#intake.isDone(elapsedMs)) return 0;
    return lingerMs(this.#settings.maxLingerMs, (horizonMs, atMost) =>
      this.#pacer.expected(elapsedMs, this.state.generated, horizonMs, atMost),
    );
  }

  /** Milliseconds until there is something to do, if nothing happens before. */
  #idleMs(): number {
    const now = this.#monotonic();
    let wait = HEARTBEAT_MS;
    if (this.state.status === "sending" && this.#intake.missing > 0 && this.#outbox.room > 0) {
      const wanted = this.#settings.sink.limits.maxBatchRecords - this.#outbox.filling;
      wait = Math.min(wait, this.#pacer.waitFor(this.#time.elapsedMs, this.state.generated, wanted));
    }
    if (this.#mayDeliver && this.#courier.hasFreeConnection) {
      const batch = this.#outbox.waitFor(now, this.#lingerMs());
      wait = Math.min(wait, Math.max(batch, this.#cap.waitFor(now)));
    }
    return Math.max(SHORTEST_WAIT_MS, wait);
  }

  #isOver(): boolean {
    if (this.#courier.inFlight > 0) return false;
    if (this.#ending === undefined) {
      return this.#outbox.size === 0 && this.#intake.isDone(this.#time.elapsedMs);
    }
    return (
      this.#outbox.size === 0 || this.#giveUp.signal.aborted || this.#monotonic() >= this.#ending.deliverUntil
    );
  }

  async #refreshCredentials(calledAt: number): Promise<void> {
    if (this.#credentials.isStale(calledAt)) return;
    this.#store.log("credentials-expired");
    try {
      await this.#credentials.refresh(this.#giveUp.signal);
      if (!this.#giveUp.signal.aborted) this.#store.log("credentials-refreshed");
    } catch (error) {
      if (error instanceof SinkError && error.kind === "session-ended") this.#sessionEnded(this.#monotonic());
      else this.#fail(error, 0);
    }
    this.#wakeup.wake();
  }

  #pause(because: PauseReason): void {
    this.#leaveOut(this.#time.pause());
    this.#store.dispatch({ type: "paused", because });
    this.#store.log(because === "asked" ? "paused" : "session-ended");
    this.#store.publish();
  }

  #sessionEnded(calledAt: number): void {
    const isKnown = calledAt < this.#resumedAt || this.state.pausedBecause === "session-ended";
    if (isKnown || isOver(this.state)) return;
    if (this.#ending === undefined) this.#pause("session-ended");
    else this.#beginEnding(this.#ending.as, 0);
  }

  #fail(error: unknown, deliverFor: number): void {
    if (isOver(this.state)) return;
    const failure = runFailure(error);
    this.#store.dispatch({ type: "failing", failure });
    this.#store.log("failing", { ...failure.facts, code: failure.code, message: failure.message });
    this.#beginEnding("failed", deliverFor);
  }

  /** No new records from now on; those that are generated are delivered for a while. */
  #beginEnding(as: Ending["as"], deliverFor: number): void {
    if (this.state.status === "paused") this.#leaveOut(this.#time.resume());
    const deliverUntil = this.#monotonic() + deliverFor;
    this.#ending = soonerEnding(this.#ending, { as, deliverUntil });
    this.#store.dispatch({ type: "stopping" });
    if (as === "stopped") this.#store.log("stopping");
    this.#store.publish();
    this.#wakeup.wake();
  }

  #end(as: "finished" | Ending["as"]): void {
    const isComplete = as === "stopped" && this.state.sent === this.state.target;
    const status = isComplete ? "finished" : as;
    this.#giveUp.abort();
    if (this.state.waiting > 0) this.#store.log("gave-up-waiting", { records: this.state.waiting });
    this.#store.dispatch({ type: "ended", as: status, at: this.#settings.clock.now() });
    this.#store.log(status);
    try {
      this.#store.publish();
    } finally {
      this.#finish(this.state);
    }
  }

  /** A mistake in this program, or of a listener: end with what is known rather than go silent. */
  async #crashed(error: unknown): Promise<void> {
    this.#store.dispatch({ type: "failing", failure: runFailure(error) });
    this.#giveUp.abort();
    while (this.#courier.inFlight > 0) await this.#wakeup.wait(HEARTBEAT_MS);
    this.#end("failed");
  }

  #monotonic(): number {
    return this.#settings.clock.monotonic();
  }
}
