import type { AwsConnection, Credentials } from "@/lib/aws/connection";

/** A connection with fixed keys of a sandbox, which saves the second that a sign-in takes. */
export function connectionWith(
  { url }: { readonly url: string },
  keys: Pick<Credentials, "accessKeyId" | "secretAccessKey" | "sessionToken">,
): AwsConnection {
  const credentials = { ...keys, expiration: Number.POSITIVE_INFINITY };
  return {
    region: "us-east-1",
    endpoint: url,
    credentials: { get: async () => credentials, discard: async () => undefined },
  };
}
