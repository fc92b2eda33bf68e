import { countedBytes } from "./outgoing-record";
import type { OutgoingRecord } from "./sink";

/** A record that the sender holds, from when it is generated until it is sent or rejected. */
export interface Envelope {
  readonly record: OutgoingRecord;
  /** Bytes that count toward the destination's limits. */
  readonly size: number;
  /** Running time of the run, milliseconds. Pauses do not age a record. */
  readonly bornAt: number;
  /** Calls that it was part of. */
  attempts: number;
  /** Calls after which it had to back off. */
  failures: number;
  /** Calls with it that lost their answer: the destination may have stored it so many times already. */
  lostAnswers: number;
}

export function envelope(record: OutgoingRecord, bornAt: number): Envelope {
  return { record, size: countedBytes(record), bornAt, attempts: 0, failures: 0, lostAnswers: 0 };
}
