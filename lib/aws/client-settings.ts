import { FetchHttpHandler } from "@smithy/fetch-http-handler";
import type { AwsConnection } from "@/lib/aws/aws-connection";
import type { Credentials } from "@/lib/aws/credentials";

/** A call that hangs is given up on after this. */
const REQUEST_TIMEOUT_MS = 20_000;

/** The browser's transport, in Node too: there, the SDK would talk HTTP/2 to Kinesis, which few endpoints but AWS do. */
export function requestHandler(): FetchHttpHandler {
  return new FetchHttpHandler({ requestTimeout: REQUEST_TIMEOUT_MS });
}

/** Settings that every SDK client of ours shares. The SDK tries up to three times. */
export function clientSettings({ region, endpoint, credentials }: AwsConnection) {
  return {
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    credentials: async () => sdkCredentials(await credentials.get()),
    requestHandler: requestHandler(),
  };
}

function sdkCredentials({ accessKeyId, secretAccessKey, sessionToken }: Credentials) {
  // Already past, so that the SDK keeps no copy: which ones are good is the credential source's to know.
  return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(0) };
}
