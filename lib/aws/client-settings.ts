import { FetchHttpHandler } from "@smithy/fetch-http-handler";
import type { AwsConnection, Credentials } from "@/lib/aws/connection";

/** A call fails after this. */
const REQUEST_TIMEOUT_MS = 20_000;

/** The browser's transport, in Node too: there, the SDK calls Kinesis over HTTP/2, which few endpoints but AWS's support. */
export function createRequestHandler(): FetchHttpHandler {
  return new FetchHttpHandler({ requestTimeout: REQUEST_TIMEOUT_MS });
}

/** The settings of every SDK client here. The SDK makes up to three attempts. */
export function createClientSettings({ region, endpoint, credentials }: AwsConnection) {
  return {
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    credentials: async () => toSdkCredentials(await credentials.get()),
    requestHandler: createRequestHandler(),
  };
}

function toSdkCredentials({ accessKeyId, secretAccessKey, sessionToken }: Credentials) {
  // Already expired, so that the SDK caches nothing: the credential source knows which credentials are valid.
  return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(0) };
}
