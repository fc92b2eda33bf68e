import type { Clock } from "@/lib/clock";
import type { RandomSource } from "@/lib/random";
import type { OutgoingRecord } from "@/lib/send/outgoing-record";
import {
  type PutResult,
  type RecordFailure,
  type Sink,
  SinkError,
  type SinkErrorKind,
  type SinkLimits,
} from "@/lib/send/sink";

/** How often each fault occurs, as a share in [0, 1]. */
export interface Faults {
  /** Share of records, in calls that otherwise succeed. */
  readonly records?: number;
  readonly throttledRecords?: number;
  /** Share of calls. */
  readonly unavailable?: number;
  readonly throttled?: number;
  readonly cutBefore?: number;
  readonly cutAfter?: number;
}

export interface FakeSinkOptions {
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly latencyMs?: number;
  readonly limits?: Partial<SinkLimits>;
  readonly faults?: Faults;
  /** Credentials expire after this time and need a refresh. */
  readonly credentialsLastMs?: number;
  /** Start and end on the monotonic clock in milliseconds. No call succeeds in between. */
  readonly dead?: readonly [number, number];
}

/** A destination in memory with configurable faults that remembers what it stored. */
export class FakeSink implements Sink {
  readonly limits: SinkLimits;
  /** The text of every stored record, including duplicates. */
  readonly stored: string[] = [];
  /** When each call began and its size, whether it succeeded or not. */
  readonly calls: { readonly at: number; readonly records: number; readonly bytes: number }[] = [];
  refreshes = 0;
  mostInFlight = 0;
  /** The user is signed out: every call fails until this is false again. */
  sessionEnded = false;
  /** Every call is refused. */
  refuses = false;
  faults: Faults;
  readonly #options: FakeSinkOptions;
  #credentialsSince = 0;
  #inFlight = 0;

  constructor(options: FakeSinkOptions) {
    this.#options = options;
    this.faults = options.faults ?? {};
    this.limits = {
      maxBatchRecords: 500,
      maxBatchBytes: 4 * 1024 * 1024,
      maxRecordBytes: 1000 * 1024,
      ...options.limits,
    };
  }

  /** Distinct records stored. */
  get distinct(): number {
    return new Set(this.stored).size;
  }

  async put(records: readonly OutgoingRecord[], signal: AbortSignal): Promise<PutResult> {
    const { clock, latencyMs = 20 } = this.#options;
    const bytes = records.reduce((sum, { byteLength }) => sum + byteLength, 0);
    this.calls.push({ at: clock.monotonic(), records: records.length, bytes });
    this.#inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.#inFlight);
    try {
      await clock.sleep(latencyMs, signal);
      if (signal.aborted) throw fault("network", true);
      return this.#answer(records);
    } finally {
      this.#inFlight -= 1;
    }
  }

  async refresh(): Promise<void> {
    if (this.sessionEnded) throw fault("session-ended");
    this.refreshes += 1;
    this.#credentialsSince = this.#options.clock.monotonic();
  }

  #answer(records: readonly OutgoingRecord[]): PutResult {
    const now = this.#options.clock.monotonic();
    const [deadFrom, deadTo] = this.#options.dead ?? [0, 0];
    if (now >= deadFrom && now < deadTo) throw fault("network");
    if (this.sessionEnded) throw fault("session-ended");
    if (this.refuses) throw fault("refused");
    const { credentialsLastMs = Number.POSITIVE_INFINITY } = this.#options;
    if (now - this.#credentialsSince > credentialsLastMs) throw fault("credentials-expired");
    if (this.#chance(this.faults.unavailable)) throw fault("unavailable");
    if (this.#chance(this.faults.throttled)) throw fault("throttled");
    if (this.#chance(this.faults.cutBefore)) throw fault("network", true);
    const failures = this.#store(records);
    if (this.#chance(this.faults.cutAfter)) throw fault("network", true);
    return { failures };
  }

  #store(records: readonly OutgoingRecord[]): Map<number, RecordFailure> {
    const failures = new Map<number, RecordFailure>();
    for (const [index, record] of records.entries()) {
      if (this.#chance(this.faults.records)) failures.set(index, recordFailure(false));
      else if (this.#chance(this.faults.throttledRecords)) failures.set(index, recordFailure(true));
      else this.stored.push(typeof record.data === "string" ? record.data : "");
    }
    return failures;
  }

  #chance(share = 0): boolean {
    return share > 0 && this.#options.random.next() < share;
  }
}

function fault(kind: SinkErrorKind, maybeWritten = false): SinkError {
  const code = kind === "network" ? "no-answer" : kind;
  return new SinkError(kind, code, `The fake sink is ${kind}.`, {
    maybeWritten,
    hint: "A configured fault.",
  });
}

const recordFailure = (throttled: boolean): RecordFailure => ({
  code: throttled ? "ProvisionedThroughputExceededException" : "InternalFailure",
  message: "A configured fault.",
  throttled,
});
