import type { Credentials } from "@/lib/aws/connection";

/** What the page of the bench fetches first. */
export interface BenchPlan {
  /** A sink that only counts records. */
  readonly counting: string;
  /** The same sink, but it answers after `slowMs` milliseconds. */
  readonly slow: string;
  readonly slowMs: number;
  /** A sandbox that checks signatures and discards the records. */
  readonly sandbox: string;
  /** Credentials of the sandbox. The other sinks accept any. */
  readonly credentials: Credentials;
}

/** The stream of the sandbox that receives all records. */
export const STREAM = {
  kind: "firehose",
  name: "analytics-workshop-stream",
  region: "us-east-1",
} as const;
