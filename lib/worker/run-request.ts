import type { Credentials } from "@/lib/aws/credentials";
import type { Destination } from "@/lib/aws/stream";
import type { ErrorFacts } from "@/lib/errors";
import type { RunState } from "@/lib/send/run-state";
import type { SinkErrorKind } from "@/lib/send/sink";

/** All that the run's worker needs to know. Credentials are not in it: it asks the page for them. */
export interface RunRequest {
  readonly template: string;
  readonly seed?: number;
  readonly recordsPerSecond: number;
  /** Exactly so many records are sent. */
  readonly target: number;
  readonly destination: Destination;
  readonly endpoint: string | undefined;
}

/** What the page does for the worker; each call crosses from one to the other. */
export interface RunHost {
  credentials(): Promise<CredentialAnswer>;
  /** The service refused these as expired. */
  discard(credentials: Credentials): void;
  /** The run's state, at most some twenty times a second and at every change of status. */
  publish(state: RunState): void;
}

/** An error does not survive the crossing with its fields, so that trouble is an answer like any other. */
export type CredentialAnswer =
  | { readonly credentials: Credentials }
  | { readonly problem: CredentialProblem };

export interface CredentialProblem {
  readonly kind: SinkErrorKind;
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly facts: ErrorFacts;
}

/** What the page may ask of the run's worker. One worker makes one run. */
export interface RunWorkerApi {
  /** Resolves when the run is over. Rejects where it could not begin. */
  start(request: RunRequest, host: RunHost): Promise<void>;
  pause(): void;
  resume(): void;
  /** No new records; those already generated are delivered. A second time: gives up waiting for them. */
  stop(): void;
}
