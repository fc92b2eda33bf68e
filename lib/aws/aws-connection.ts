import type { CredentialSource, Credentials } from "@/lib/aws/credentials";

/** All that a client needs to talk to one region. */
export interface AwsConnection {
  readonly region: string;
  /** An AWS-compatible endpoint for every service; undefined is AWS itself. */
  readonly endpoint: string | undefined;
  readonly credentials: CredentialSource;
}

/** Settings that every SDK client of ours shares. */
export function clientSettings(connection: AwsConnection) {
  return {
    region: connection.region,
    ...(connection.endpoint === undefined ? {} : { endpoint: connection.endpoint }),
    credentials: async () => sdkCredentials(await connection.credentials.get()),
    // Retrying is the sender's: it counts every try and sends again only what failed.
    maxAttempts: 1,
  };
}

function sdkCredentials(credentials: Credentials) {
  return {
    accessKeyId: credentials.accessKeyId,
    secretAccessKey: credentials.secretAccessKey,
    sessionToken: credentials.sessionToken,
    // Already past, so that the SDK keeps no copy: which ones are good is the credential source's to know.
    expiration: new Date(0),
  };
}
