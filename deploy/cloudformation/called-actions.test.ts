import { expect, test } from "vitest";
import { findActions } from "./called-actions";

test.each([
  [
    "a command of the SDK",
    'import { FirehoseClient, PutRecordBatchCommand } from "@aws-sdk/client-firehose";',
    ["firehose:PutRecordBatch"],
  ],
  [
    "commands of two clients",
    `import { ListStreamsCommand } from "@aws-sdk/client-kinesis";
     import {
       ListDeliveryStreamsCommand as Streams,
     } from "@aws-sdk/client-firehose";`,
    ["kinesis:ListStreams", "firehose:ListDeliveryStreams"],
  ],
  [
    "a client that is loaded on demand",
    'const { GetObjectCommand } = await import("@aws-sdk/client-s3");',
    ["s3:GetObject"],
  ],
  [
    "an operation of S3 whose action has another name",
    'import { HeadObjectCommand, ListObjectsV2Command } from "@aws-sdk/client-s3";',
    ["s3:GetObject", "s3:ListBucket"],
  ],
  [
    "a request without the SDK",
    'headers: { "X-Amz-Target": "Kinesis_20131202.PutRecords" }',
    ["kinesis:PutRecords"],
  ],
  ["types only", 'import type { PutRecordsCommandOutput } from "@aws-sdk/client-kinesis";', []],
  [
    "a comment",
    '// PutRecordCommand of "@aws-sdk/client-kinesis"\n/* Firehose_20150804.PutRecord */ const url = "https://example.org";',
    [],
  ],
  [
    "Cognito, which needs no permission",
    'import { GetIdCommand } from "@aws-sdk/client-cognito-identity";',
    [],
  ],
])("%s", (_what, source, actions) => {
  expect(findActions(source).sort()).toEqual([...actions].sort());
});

test("a client with unknown actions is an error", () => {
  expect(() => findActions('import { SendMessageCommand } from "@aws-sdk/client-sqs";')).toThrow(
    "client-sqs",
  );
});

test.each(['"Firehose_20150804." + name', "Firehose_20150804.PutRecordz"])(
  "%s is an error, because its action cannot be determined",
  (source) => {
    expect(() => findActions(source)).toThrow(/operation/);
  },
);
