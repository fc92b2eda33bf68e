import type { CredentialSource, Credentials } from "@/lib/aws/credentials";

/** All that a client needs to talk to one region. */
export interface AwsConnection {
  readonly region: string;
  /** An AWS-compatible endpoint for every service; undefined is AWS itself. */
  readonly endpoint: string | undefined;
  readonly credentials: CredentialSource;
}

/** A call that hangs is given up on after this. */
const REQUEST_TIMEOUT_MS = 20_000;

/** Settings that every SDK client of ours shares. */
export function clientSettings({ region, endpoint, credentials }: AwsConnection) {
  return {
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    credentials: async () => sdkCredentials(await credentials.get()),
    requestHandler: { requestTimeout: REQUEST_TIMEOUT_MS },
  };
}

function sdkCredentials({ accessKeyId, secretAccessKey, sessionToken }: Credentials) {
  // Already past, so that the SDK keeps no copy: which ones are good is the credential source's to know.
  return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(0) };
}
