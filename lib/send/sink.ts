import { type ErrorCode, HeadwaterError } from "@/lib/errors";
import type { OutgoingRecord } from "./outgoing-record";

/** Why the destination refused one record of a batch that it otherwise took. The sender retries the record. */
export interface RecordFailure {
  /** The service's own error code, for example `ServiceUnavailableException`. */
  readonly code: string;
  readonly message: string;
  /** The destination asks for a lower rate. */
  readonly throttled: boolean;
}

/** The result of a call that the destination took: it accepted every record that is not named here. */
export interface PutResult {
  /** By the record's index in the batch. Empty if everything was accepted. */
  readonly failures: ReadonlyMap<number, RecordFailure>;
}

export interface SinkLimits {
  /** Records in one call. */
  readonly maxBatchRecords: number;
  /** Bytes in one call, partition keys included, before base64. */
  readonly maxBatchBytes: number;
  /** Bytes in one record, its partition key included, before base64. */
  readonly maxRecordBytes: number;
}

/** Where records go. The sender knows this and nothing of AWS. */
export interface Sink {
  readonly limits: SinkLimits;
  /**
   * Makes one call and does not retry: the sender retries, backs off and counts.
   * @throws {SinkError} if the call as a whole failed
   */
  put(records: readonly OutgoingRecord[], signal: AbortSignal): Promise<PutResult>;
  /**
   * Gets fresh credentials. Called once, however many calls failed as `credentials-expired`; they are retried after it
   * resolves. A sink that renews its credentials itself does not need it.
   * @throws {SinkError} `session-ended`, or a kind that can be retried
   */
  refresh?(signal: AbortSignal): Promise<void>;
}

/**
 * - `throttled`: the destination asks for a lower rate; try again later
 * - `unavailable`: the destination failed (5xx); try again later
 * - `network`: no response came; try again later
 * - `credentials-expired`: get fresh credentials and try again at once
 * - `session-ended`: the user has to sign in again; the run waits for that
 * - `refused`: a retry cannot help (no permission, no such stream, bad signature, a KMS key problem)
 */
export type SinkErrorKind =
  | "throttled"
  | "unavailable"
  | "network"
  | "credentials-expired"
  | "session-ended"
  | "refused";

/** A whole call failed. `maybeWritten`: the records may have been stored nevertheless. */
export class SinkError extends HeadwaterError {
  override readonly name = "SinkError";
  readonly kind: SinkErrorKind;
  readonly maybeWritten: boolean;

  constructor(
    kind: SinkErrorKind,
    code: ErrorCode,
    message: string,
    details: ConstructorParameters<typeof HeadwaterError>[2] & { readonly maybeWritten?: boolean } = {},
  ) {
    super(code, message, details);
    this.kind = kind;
    this.maybeWritten = details.maybeWritten ?? false;
  }
}
