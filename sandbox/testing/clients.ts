import { join } from "node:path";
import { FirehoseClient } from "@aws-sdk/client-firehose";
import { KinesisClient } from "@aws-sdk/client-kinesis";
import { S3Client } from "@aws-sdk/client-s3";
import type { Keys } from "../client/sign-in";
import { systemClock } from "../clock";
import { TemporaryCredentials } from "../credentials/temporary-credentials";
import type { TestSandbox } from "./test-sandbox";

function clientOptions(sandbox: TestSandbox, credentials: Keys | undefined) {
  return {
    region: sandbox.config.cognito.region,
    endpoint: sandbox.url,
    credentials: credentials ?? mintKeys(sandbox),
    maxAttempts: 1,
  };
}

/** The real SDK, without its retries. */
export function firehoseClient(sandbox: TestSandbox, keys?: Keys): FirehoseClient {
  return new FirehoseClient(clientOptions(sandbox, keys));
}

/** With path-style addresses, which the sandbox requires. */
export function s3Client(sandbox: TestSandbox, keys?: Keys): S3Client {
  return new S3Client({ ...clientOptions(sandbox, keys), forcePathStyle: true });
}

export function kinesisClient(sandbox: TestSandbox, keys?: Keys): KinesisClient {
  return new KinesisClient(clientOptions(sandbox, keys));
}

/** AWS keys as the identity pool issues them, without the second that a sign-in takes. */
export function mintKeys(sandbox: TestSandbox, seconds = 3600): Keys {
  const issued = new TemporaryCredentials(join(sandbox.directory, "credentials.json"), systemClock).issue(
    "us-east-1:00000000-0000-0000-0000-000000000000",
    seconds,
  );
  const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = issued;
  return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(expiresAt) };
}
