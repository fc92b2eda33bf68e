import type { Credentials } from "@/lib/aws/credentials";

/** What the page of the bench is told when it begins. */
export interface BenchPlan {
  /** Only counts what it is sent. */
  readonly counting: string;
  /** The same, but it answers after `slowMs`. */
  readonly slow: string;
  readonly slowMs: number;
  /** A sandbox that checks signatures and throws the records away. */
  readonly sandbox: string;
  /** Those of the sandbox; the others take any. */
  readonly credentials: Credentials;
}

/** The stream of the sandbox to which everything is sent. */
export const STREAM = {
  kind: "firehose",
  name: "analytics-workshop-stream",
  region: "us-east-1",
} as const;
