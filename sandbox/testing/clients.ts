import { FirehoseClient } from "@aws-sdk/client-firehose";
import { KinesisClient } from "@aws-sdk/client-kinesis";
import { S3Client } from "@aws-sdk/client-s3";
import type { Keys } from "../client/sign-in";
import { mintKeys } from "./mint-keys";
import type { TestSandbox } from "./test-sandbox";

function settings(sandbox: TestSandbox, credentials: Keys | undefined) {
  return {
    region: sandbox.config.cognito.region,
    endpoint: sandbox.url,
    credentials: credentials ?? mintKeys(sandbox),
    maxAttempts: 1,
  };
}

/** The real SDK without retries of its own. */
export function firehoseClient(sandbox: TestSandbox, keys?: Keys): FirehoseClient {
  return new FirehoseClient(settings(sandbox, keys));
}

/** Path-style, as the sandbox needs it. */
export function s3Client(sandbox: TestSandbox, keys?: Keys): S3Client {
  return new S3Client({ ...settings(sandbox, keys), forcePathStyle: true });
}

export function kinesisClient(sandbox: TestSandbox, keys?: Keys): KinesisClient {
  return new KinesisClient(settings(sandbox, keys));
}
