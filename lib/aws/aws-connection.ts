import type { CredentialSource } from "@/lib/aws/credentials";

/** All that a client needs to talk to one region. */
export interface AwsConnection {
  readonly region: string;
  /** An AWS-compatible endpoint for every service; undefined is AWS itself. */
  readonly endpoint: string | undefined;
  readonly credentials: CredentialSource;
}
