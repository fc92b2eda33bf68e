import { expect, test } from "vitest";
import { AwsError } from "@/lib/aws/errors/aws-error";
import { createPutResponseReader } from "@/lib/aws/put/put-response";
import { toSinkError } from "@/lib/aws/put/sink-error";
import type { SinkError } from "@/lib/send/sink";

const firehose = createPutResponseReader({ failed: "FailedPutCount", entries: "RequestResponses" });
const kinesis = createPutResponseReader({ failed: "FailedRecordCount", entries: "Records" });
const none = { failures: new Map() };

test.each([
  '{"FailedPutCount":0,"Encrypted":false,"RequestResponses":[{"RecordId":"a"}]}',
  ' {\n "FailedPutCount" : 0 ,"RequestResponses":[]}',
  '{"Encrypted":false,"FailedPutCount":0}',
  '{"FailedPutCount":0}',
])("nothing failed: %s", (text) => {
  expect(firehose(text, 1)).toEqual(none);
});

test("failed records are listed by their index", () => {
  const text = JSON.stringify({
    FailedPutCount: 2,
    RequestResponses: [
      { ErrorCode: "ServiceUnavailableException", ErrorMessage: "Slow down." },
      { RecordId: "a" },
      { ErrorCode: "InternalFailure" },
    ],
  });
  expect(firehose(text, 3).failures).toEqual(
    new Map([
      [0, { code: "ServiceUnavailableException", message: "Slow down.", throttled: true }],
      [2, { code: "InternalFailure", message: "", throttled: false }],
    ]),
  );
});

test("Kinesis may leave out its count, or give null", () => {
  const Records = [
    { SequenceNumber: "1", ShardId: "s", ErrorCode: null, ErrorMessage: null },
    { ErrorCode: "ProvisionedThroughputExceededException", ErrorMessage: "Rate exceeded" },
  ];
  expect([...kinesis(JSON.stringify({ Records }), 2).failures.keys()]).toEqual([1]);
  expect(kinesis(JSON.stringify({ FailedRecordCount: null, Records }), 2).failures.size).toBe(1);
});

test("text in a record is not taken for the count", () => {
  const text =
    '{"RequestResponses":[{"ErrorCode":"X","ErrorMessage":"{\\"FailedPutCount\\":0}"}],"FailedPutCount":1}';
  expect(firehose(text, 1).failures.size).toBe(1);
});

test.each([
  ["no JSON", "<html>"],
  ["nothing", ""],
  ["a list", "[]"],
  ["null", "null"],
  ["an empty object", "{}"],
  ["a count that is no number", '{"FailedPutCount":"0"}'],
  ["a count without entries", '{"FailedPutCount":1}'],
  ["too few entries", '{"FailedPutCount":1,"RequestResponses":[]}'],
  ["a count that differs from the entries", '{"FailedPutCount":1,"RequestResponses":[{"RecordId":"a"}]}'],
  ["entries that are no objects", '{"FailedPutCount":1,"RequestResponses":["a"]}'],
])("%s cannot be read, and the records may have been stored", (_what, text) => {
  expect(sinkErrorOf(() => firehose(text, 1))).toMatchObject({
    kind: "unavailable",
    code: "answer-unreadable",
    maybeWritten: true,
  });
});

function sinkErrorOf(read: () => unknown): SinkError {
  try {
    read();
  } catch (error) {
    if (error instanceof AwsError) return toSinkError(error);
    throw error;
  }
  throw new Error("The response was read.");
}
