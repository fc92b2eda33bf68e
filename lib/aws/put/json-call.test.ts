import { expect, test } from "vitest";
import { createSink } from "@/lib/aws/put/create-sink";
import { parseErrorResponse } from "@/lib/aws/put/json-call";
import { type Answer, answeringServer } from "@/lib/aws/testing/answering-server";
import { fixedCredentials } from "@/lib/aws/testing/fixed-credentials";
import { createOutgoingRecord } from "@/lib/send/outgoing-record";

const stream = { kind: "firehose", name: "s", region: "us-east-1" } as const;
const records = [createOutgoingRecord("x")];
const never = new AbortController().signal;

async function put(answer: Answer | "cut") {
  const endpoint = await answeringServer(answer);
  const connection = { region: "us-east-1", endpoint, credentials: fixedCredentials };
  return createSink(stream, connection).put(records, never);
}

test.each([
  [
    "a page as success",
    { body: "<html>" },
    { kind: "unavailable", code: "answer-unreadable", maybeWritten: true },
  ],
  ["an empty success", { body: "" }, { kind: "unavailable", code: "answer-unreadable", maybeWritten: true }],
  ["a page as refusal", { status: 403, body: "<html>" }, { kind: "refused", code: "not-an-aws-answer" }],
  ["a page as failure", { status: 502, body: "<html>" }, { kind: "unavailable", maybeWritten: true }],
  [
    "an error named in a header",
    { status: 400, headers: { "x-amzn-errortype": "ResourceNotFoundException" }, body: "{}" },
    { kind: "refused", code: "not-found" },
  ],
  [
    "a wrong clock without a time to go by",
    {
      status: 400,
      headers: { date: "" },
      body: { __type: "InvalidSignatureException", message: "Signature expired" },
    },
    { kind: "refused", code: "clock-skewed" },
  ],
  [
    "a wrong clock and the right time in a header",
    {
      status: 400,
      headers: { date: new Date(Date.now() + 7_200_000).toUTCString() },
      body: { __type: "InvalidSignatureException", message: "Signature expired" },
    },
    { kind: "unavailable", code: "clock-corrected" },
  ],
])("the destination responds with %s", async (_what, answer, expected) => {
  await expect(put(answer)).rejects.toMatchObject(expected);
});

test("the destination drops the connection", async () => {
  await expect(put("cut")).rejects.toMatchObject({ kind: "network", code: "no-answer", maybeWritten: true });
});

test.each([
  ['{"__type":"ResourceNotFoundException","message":"no"}', null, "ResourceNotFoundException", "no"],
  [
    '{"__type":"com.amazonaws.firehose#InvalidArgumentException","Message":"no"}',
    null,
    "InvalidArgumentException",
    "no",
  ],
  ['{"__type":"a#X:http://internal.amazon.com/coral/"}', null, "X", ""],
  ['{"code":"X","message":"m"}', "Y", "X", "m"],
  ['{"message":"m"}', "ExpiredTokenException:http://x,y", "ExpiredTokenException", "m"],
  ["<html>", "AccessDeniedException", "AccessDeniedException", ""],
  ["<html>", null, "Unknown", ""],
  ["", null, "Unknown", ""],
  ["null", null, "Unknown", ""],
  ['{"__type":7}', null, "Unknown", ""],
  ['{"__type":""}', null, "Unknown", ""],
])("%s with the header %s is %s", (text, header, name, message) => {
  expect(parseErrorResponse(text, header)).toEqual({ name, message });
});
