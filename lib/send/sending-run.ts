import { Courier } from "./courier";
import { CredentialRefresh } from "./credential-refresh";
import { Intake, type IntakeResult } from "./intake";
import { LatencyHistogram } from "./latency-histogram";
import { Measurer } from "./measurer";
import { Outbox } from "./outbox";
import { Pacer } from "./pacer";
import { RateCap } from "./rate-cap";
import { runFailure } from "./run-failure";
import type { RunSettings } from "./run-settings";
import { isOver, type PauseReason, type RunState, readyState } from "./run-state";
import { RunStore } from "./run-store";
import { type Gap, RunningTime } from "./running-time";
import { SinkError } from "./sink";
import { Wakeup } from "./wakeup";

/** The longest that the run goes without looking round: for its published state, and to notice that it slept. */
const HEARTBEAT_MS = 200;

/** No timer is shorter. */
const SHORTEST_WAIT_MS = 1;

/** After Stop, records that are already generated are delivered for so long. */
const DELIVERY_AFTER_STOP_MS = 10_000;

/** Over this time, expected records decide how long a batch waits for them. */
const LINGER_HORIZON_MS = 200;

/** Lingering for each expected record: one a second is not delayed, a hundred a second wait the full time. */
const LINGER_PER_RECORD_MS = 10;

/** How the run is going to end, once it has begun to. */
interface Ending {
  readonly as: "stopped" | "failed";
  /** Until when, on the monotonic clock, waiting records are still delivered. */
  readonly deliverUntil: number;
}

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
    this.#courier = new Courier({
      settings,
      outbox: this.#outbox,
      store: this.#store,
      time: this.#time,
      cap: this.#cap,
      latency,
      giveUp: this.#giveUp.signal,
      events: {
        settled: () => this.#wakeup.wake(),
        answered: () => this.#credentials.succeeded(),
        credentialsExpired: (calledAt) => void this.#refreshCredentials(calledAt),
        sessionEnded: (calledAt) => this.#sessionEnded(calledAt),
        refused: (error) => this.#fail(error, 0),
      },
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

  pause(because: PauseReason): void {
    if (this.state.status !== "sending") return;
    this.#leaveOut(this.#time.pause());
    this.#store.dispatch({ type: "paused", because });
    this.#store.log(because === "asked" ? "paused" : "session-ended");
    this.#store.publish();
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
    const gap = this.#time.observe();
    if (gap !== undefined) {
      this.#leaveOut(gap);
      this.#store.dispatch({ type: "was-away", awayMs: gap.awayMs });
      this.#store.log("away", { milliseconds: Math.round(gap.awayMs) });
    }
    const late = this.#settings.clock.now() - this.#settings.until;
    if (late >= 0) this.#pacer.endAt(this.#time.elapsedMs - late);
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
    const lingerMs = this.#lingerMs();
    while (this.#mayDeliver) {
      if (!this.#courier.sendNext(this.#monotonic(), lingerMs)) return;
    }
  }

  /** How long a batch that is not full waits: longer the more records are soon to come, not at all for none. */
  #lingerMs(): number {
    const { elapsedMs } = this.#time;
    if (this.#ending !== undefined || this.#intake.isDone(elapsedMs)) return 0;
    const most = this.#settings.maxLingerMs / LINGER_PER_RECORD_MS;
    const soon = this.#pacer.expected(elapsedMs, this.state.generated, LINGER_HORIZON_MS, Math.ceil(most));
    return Math.min(this.#settings.maxLingerMs, soon * LINGER_PER_RECORD_MS);
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
      this.#store.log("credentials-refreshed");
    } catch (error) {
      if (error instanceof SinkError && error.kind === "session-ended") this.#sessionEnded(this.#monotonic());
      else this.#fail(error, 0);
    }
    this.#wakeup.wake();
  }

  #sessionEnded(calledAt: number): void {
    if (calledAt < this.#resumedAt) return;
    if (this.#ending === undefined) this.pause("session-ended");
    else this.#beginEnding(this.#ending.as, 0);
  }

  #fail(error: unknown, deliverFor: number): void {
    this.#store.dispatch({ type: "failing", failure: runFailure(error) });
    this.#beginEnding("failed", deliverFor);
  }

  /** No new records from now on; those that are generated are delivered for a while. */
  #beginEnding(as: Ending["as"], deliverFor: number): void {
    if (this.state.status === "paused") this.#leaveOut(this.#time.resume());
    const deliverUntil = Math.min(
      this.#ending?.deliverUntil ?? Number.POSITIVE_INFINITY,
      this.#monotonic() + deliverFor,
    );
    this.#ending = { as: this.#ending?.as === "failed" ? "failed" : as, deliverUntil };
    this.#store.dispatch({ type: "stopping" });
    this.#store.log(as === "failed" ? "failing" : "stopping");
    this.#store.publish();
    this.#wakeup.wake();
  }

  #end(as: "finished" | Ending["as"]): void {
    const complete = as === "stopped" && this.state.sent === this.state.target;
    const status = complete ? "finished" : as;
    this.#giveUp.abort();
    this.#store.dispatch({ type: "ended", as: status, at: this.#settings.clock.now() });
    this.#store.log(status);
    this.#store.publish();
    this.#finish(this.state);
  }

  /** A mistake in this program, or in what it was given: end with what is known rather than go silent. */
  #crashed(error: unknown): void {
    this.#store.dispatch({ type: "failing", failure: runFailure(error) });
    this.#end("failed");
  }

  #monotonic(): number {
    return this.#settings.clock.monotonic();
  }
}
