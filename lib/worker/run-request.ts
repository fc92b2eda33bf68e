import type { Credentials } from "@/lib/aws/connection";
import type { AwsErrorKind } from "@/lib/aws/errors/aws-error";
import type { ErrorCode, ErrorFacts } from "@/lib/errors";
import type { RunState } from "@/lib/send/run-state";
import type { ShardRange, ShardShare } from "@/lib/send/shard-spread";
import type { Destination } from "@/lib/settings/destination";
import type { Rate } from "@/lib/settings/rate";
import type { PartitionKeySettings, RecordOptions } from "@/lib/settings/record-options";
import type { Stops } from "@/lib/settings/stops";

/** Everything that the run's worker needs, except for credentials: it asks the page for them. */
export interface RunRequest {
  /** Identifies the run, also in the run mark of its records. */
  readonly id: string;
  readonly template: string;
  /** The same seed gives the same records, except for the time in them. Default: unpredictable. */
  readonly seed?: string | undefined;
  readonly rate: Rate;
  readonly stops: Stops;
  readonly options: RecordOptions;
  readonly destination: Destination;
  /** For Kinesis Data Streams only. */
  readonly kinesis: KinesisSettings;
  readonly endpoint: string | undefined;
}

export interface KinesisSettings {
  readonly keys: PartitionKeySettings;
  /** Empty if they are not known. */
  readonly shards: readonly ShardRange[];
  /** The stream's own limit for one record, if it is known. */
  readonly maxRecordKib: number | undefined;
}

/** What the page does for the worker. Each call crosses from the worker to the page. */
export interface RunHost {
  getCredentials(): Promise<CredentialAnswer>;
  /** The service refused these as expired. */
  discardCredentials(credentials: Credentials): void;
  /** The run's state, about ten times a second and at every change of status. */
  publishState(state: RunState): void;
  /** How a sample of the partition keys spreads over the shards; about once a second if the shards are known. */
  publishSpread(shares: readonly ShardShare[]): void;
}

/** An error loses its fields when it crosses, so a problem is an answer. */
export type CredentialAnswer =
  | { readonly credentials: Credentials }
  | { readonly problem: CredentialProblem };

interface CredentialProblem {
  readonly kind: AwsErrorKind;
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string | undefined;
  readonly facts: ErrorFacts;
}

/** What only the worker has, handed over when it ends. */
export interface RunLeftovers {
  /** Rejected records as NDJSON; empty if there is none. */
  readonly rejected: string;
  /** Rejected records that did not fit into `rejected`. */
  readonly rejectedOmitted: number;
}

/** What the page can ask of the run's worker. One worker makes one run. */
export interface RunWorkerApi {
  /** Resolves when the run is over, even if it could not start: its last state has the failure. */
  start(request: RunRequest, host: RunHost): Promise<RunLeftovers>;
  pause(): void;
  resume(): void;
  /** Generates nothing more and delivers what is generated. A second call stops waiting for responses. */
  stop(): void;
}
