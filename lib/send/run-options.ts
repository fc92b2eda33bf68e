import type { Clock } from "@/lib/clock";
import type { RandomSource } from "@/lib/random";
import type { Pace } from "./pace";
import type { RejectionReason } from "./run-state";
import type { OutgoingRecord, Sink } from "./sink";

/** What a run is made of. Times are milliseconds. */
export interface RunOptions {
  readonly pace: Pace;
  readonly sink: Sink;
  /**
   * Gives record number `index`, from 0, without gap or repeat. An error that it throws ends the run as failed; what
   * was generated before is still delivered.
   */
  readonly nextRecord: (index: number) => OutgoingRecord;
  readonly clock: Clock;
  /** For the jitter of the backoff. */
  readonly random: RandomSource;

  /** Exactly so many records are sent; rejected ones are replaced by new ones. Not given: no such stop. */
  readonly target?: number | undefined;
  /** Running time after which nothing new is generated. Not given: no such stop. */
  readonly durationMs?: number | undefined;
  /** Moment, since 1970, after which nothing new is generated. Not given: no such stop. */
  readonly until?: number | undefined;

  /** Calls at the same time. Not given: 6, because browsers open no more HTTP/1.1 connections to a host. */
  readonly concurrency?: number | undefined;
  /** Age, in running time, at which a record that could not be sent is rejected. Not given: 5 minutes; Infinity: never. */
  readonly timeToLiveMs?: number | undefined;
  /** How long a record waits at most for others to fill its batch. Not given: 200. */
  readonly maxLingerMs?: number | undefined;
  /** Time after which a call counts as unanswered. Not given: one minute. */
  readonly callTimeoutMs?: number | undefined;
  /** What the destination bills for one accepted record of that many bytes, in a unit of its own. */
  readonly billedUnits?: ((bytes: number) => number) | undefined;
  /** Is given every record that is rejected, with the reason in words. */
  readonly onRejected?:
    | ((record: OutgoingRecord, reason: RejectionReason, message: string) => void)
    | undefined;
}
