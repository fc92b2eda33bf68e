import { type ErrorCode, HeadwaterError } from "@/lib/errors";

/** One record on its way, as the destination will store it. Made by `outgoingRecord`, which measures it. */
export interface OutgoingRecord {
  /** Text is stored as UTF-8. Text stays a string until the sink encodes it, because a buffer a record is slow. */
  readonly data: string | Uint8Array;
  /** Bytes of `data` as stored, before base64. Text whose `length` equals this is plain ASCII. */
  readonly byteLength: number;
  /** Kinesis Data Streams only. */
  readonly partitionKey?: string;
}

/** Why the destination refused one record of a batch that it otherwise took. It is sent again. */
export interface RecordFailure {
  /** The service's own error code, for example `ServiceUnavailableException`. */
  readonly code: string;
  readonly message: string;
  /** The destination asks for a lower rate. */
  readonly throttled: boolean;
}

/** The answer to a call that the destination took: everything was accepted but the records named here. */
export interface PutResult {
  /** By the record's index in the batch. Empty when everything was accepted. */
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
   * Makes one call and no retry of its own: the sender repeats, backs off and counts.
   * @throws {SinkError} when the call as a whole failed
   */
  put(records: readonly OutgoingRecord[], signal: AbortSignal): Promise<PutResult>;
  /**
   * Gets fresh credentials. Called once, however many calls failed as `credentials-expired`; they are repeated when
   * it resolves. A sink whose credentials renew themselves leaves it out.
   * @throws {SinkError} `session-ended`, or a kind that is worth another try
   */
  refresh?(signal: AbortSignal): Promise<void>;
}

/**
 * - `throttled`: the destination asks for a lower rate; try again later
 * - `unavailable`: the destination failed (5xx); try again later
 * - `network`: no answer came; try again later
 * - `credentials-expired`: get fresh credentials and try again at once
 * - `session-ended`: the person has to sign in again; the run waits for that
 * - `refused`: trying again cannot help (no permission, no such stream, bad signature, key trouble)
 */
export type SinkErrorKind =
  | "throttled"
  | "unavailable"
  | "network"
  | "credentials-expired"
  | "session-ended"
  | "refused";

/** A whole call failed. `maybeWritten` says that the records could have been stored all the same. */
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
