import { expect, test } from "vitest";
import { sinkFor } from "@/lib/aws/sink-for";
import { type Answer, answeringServer } from "@/lib/aws/testing/answering-server";
import { fixedCredentials } from "@/lib/aws/testing/fixed-credentials";
import { createOutgoingRecord } from "@/lib/send/outgoing-record";

const stream = { kind: "firehose", name: "s", region: "us-east-1" } as const;
const records = [createOutgoingRecord("x")];
const never = new AbortController().signal;

async function put(answer: Answer | "cut") {
  const endpoint = await answeringServer(answer);
  const connection = { region: "us-east-1", endpoint, credentials: fixedCredentials };
  return sinkFor(stream, connection).put(records, never);
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
])("the destination answers with %s", async (_what, answer, expected) => {
  await expect(put(answer)).rejects.toMatchObject(expected);
});

test("the destination cuts the connection", async () => {
  await expect(put("cut")).rejects.toMatchObject({ kind: "network", code: "no-answer", maybeWritten: true });
});
