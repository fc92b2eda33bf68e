import { FirehoseClient } from "@aws-sdk/client-firehose";
import type { Sandbox } from "../sandbox";
import { demoKeys, type Keys } from "./sign-in";

/** The real SDK, with the keys of the user `demo` and without retries of its own. */
export async function firehoseClient(sandbox: Sandbox, keys?: Keys): Promise<FirehoseClient> {
  return new FirehoseClient({
    region: sandbox.config.cognito.region,
    endpoint: sandbox.url,
    credentials: keys ?? (await demoKeys(sandbox)),
    maxAttempts: 1,
  });
}
