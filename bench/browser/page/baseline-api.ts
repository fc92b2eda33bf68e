import type { Credentials } from "@/lib/aws/credentials";
import type { Throughput } from "./throughput";

/**
 * What a run is compared with; each sends one prebuilt batch again and again.
 * - `sink`: through the client that a run uses
 * - `fetch`: as a body that is built and not signed
 * - `sdk`: through the AWS SDK's own client
 */
export type BaselineKind = "sink" | "fetch" | "sdk";

export interface BaselineOptions {
  readonly endpoint: string;
  readonly credentials: Credentials;
  readonly warmUpMs: number;
  readonly measureMs: number;
}

/** What the page may ask the worker of the baselines. */
export interface BaselineApi {
  measure(kind: BaselineKind, options: BaselineOptions): Promise<Throughput>;
}
