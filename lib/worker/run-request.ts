import type { Credentials } from "@/lib/aws/connection";
import type { AwsErrorKind } from "@/lib/aws/errors/aws-error";
import type { Destination } from "@/lib/aws/stream";
import type { ErrorCode, ErrorFacts } from "@/lib/errors";
import type { RateSettings } from "@/lib/schedule/rate-settings";
import type { Framing } from "@/lib/send/framing";
import type { RunMark } from "@/lib/send/run-mark";
import type { RunState } from "@/lib/send/run-state";
import type { ShardRange, ShardShare } from "@/lib/send/shard-spread";

import type { KeySettings } from "@/lib/worker/key-settings";

/** All that the run's worker needs to know. Credentials are not in it: it asks the page for them. */
export interface RunRequest {
  readonly template: string;
  /** Line breaks inside the template are part of each record. Not given: they are removed. */
  readonly keepLineBreaks?: boolean;
  /** The same seed makes the same records, but for the time in them. Not given: unpredictable. */
  readonly seed?: string | undefined;
  readonly rate: RateSettings;
  readonly stops: RunStops;
  readonly framing: Framing;
  /** What each record carries to be told from others'. Not given: nothing. */
  readonly mark?: RunMark | undefined;
  /** Milliseconds; Infinity: records never expire. */
  readonly timeToLiveMs: number;
  readonly destination: Destination;
  /** For Kinesis Data Streams alone. */
  readonly kinesis: KinesisSettings;
  readonly endpoint: string | undefined;
}

/** When a run ends by itself: at whichever comes first. Nothing given: never. */
export interface RunStops {
  /** Exactly so many records are sent. */
  readonly target?: number | undefined;
  /** Running time. */
  readonly durationMs?: number | undefined;
  /** Milliseconds since 1970. */
  readonly until?: number | undefined;
}

export interface KinesisSettings {
  readonly keys: KeySettings;
  /** Empty where nobody could look them up. */
  readonly shards: readonly ShardRange[];
  /** The stream's own limit for one record, where it is known. */
  readonly maxRecordKib: number | undefined;
}

/** What the page does for the worker; each call crosses from one to the other. */
export interface RunHost {
  credentials(): Promise<CredentialAnswer>;
  /** The service refused these as expired. */
  discard(credentials: Credentials): void;
  /** The run's state, at most some twenty times a second and at every change of status. */
  publish(state: RunState): void;
  /** How partition keys spread over the shards so far, by a sample; about once a second where shards are known. */
  spread(shares: readonly ShardShare[]): void;
}

/** An error does not survive the crossing with its fields, so that trouble is an answer like any other. */
export type CredentialAnswer =
  | { readonly credentials: Credentials }
  | { readonly problem: CredentialProblem };

export interface CredentialProblem {
  readonly kind: AwsErrorKind;
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string | undefined;
  readonly facts: ErrorFacts;
}

/** What only the worker has, handed over when it ends. */
export interface RunRemains {
  /** Rejected records as NDJSON; empty where there is none. */
  readonly rejected: string;
  /** Rejected records that are not in `rejected` because there was no more room. */
  readonly rejectedLeftOut: number;
}

/** What the page may ask of the run's worker. One worker makes one run. */
export interface RunWorkerApi {
  /** Resolves when the run is over. Rejects where it could not begin. */
  start(request: RunRequest, host: RunHost): Promise<RunRemains>;
  pause(): void;
  resume(): void;
  /** No new records; those already generated are delivered. A second time: gives up waiting for them. */
  stop(): void;
}
