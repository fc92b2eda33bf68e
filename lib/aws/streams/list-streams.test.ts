import { expect, test } from "vitest";
import { listStreams } from "@/lib/aws/streams/list-streams";
import { type Answering, answeringServer } from "@/lib/aws/testing/answering-server";
import { connectionWith } from "@/lib/aws/testing/connection-with";
import { fixedCredentials } from "@/lib/aws/testing/fixed-credentials";
import { openTestSession } from "@/lib/aws/testing/open-test-session";
import { orderFaults } from "@/lib/aws/testing/order-faults";
import { mintKeys } from "@/sandbox/testing/clients";
import { testSandbox } from "@/sandbox/testing/test-sandbox";

const workshop = [
  { kind: "firehose", name: "analytics-workshop-stream" },
  { kind: "kinesis", name: "analytics-workshop-data-stream" },
];

async function withKeys() {
  const sandbox = await testSandbox();
  return { sandbox, connection: connectionWith(sandbox, mintKeys(sandbox)) };
}

async function listFrom(answering: Answering) {
  const endpoint = await answeringServer(answering);
  return listStreams({ region: "us-east-1", endpoint, credentials: fixedCredentials });
}

const noFirehose = { body: { DeliveryStreamNames: [], HasMoreDeliveryStreams: false } };
const noKinesis = { body: { StreamNames: [], HasMoreStreams: false } };

test("the streams of both services are listed", async () => {
  const { connection } = await withKeys();
  const { streams, problems } = await listStreams(connection);
  expect(streams).toEqual(workshop);
  expect(problems.size).toBe(0);
});

test("a service that may not be listed does not hide the other", async () => {
  const { sandbox, connection } = await withKeys();
  await orderFaults(sandbox, { deny: ["firehose:ListDeliveryStreams"] });
  const { streams, problems } = await listStreams(connection);
  expect(streams).toEqual(workshop.slice(1));
  expect([...problems.keys()]).toEqual(["firehose"]);
  expect(problems.get("firehose")).toMatchObject({
    code: "access-denied",
    hint: expect.stringContaining("Allow firehose:ListDeliveryStreams on arn:aws:firehose:us-east-1:"),
  });
});

test("without a session nothing is listed, and both services say why", async () => {
  const connection = openTestSession(await testSandbox()).connection("us-east-1");
  const { streams, problems } = await listStreams(connection);
  expect(streams).toEqual([]);
  expect([...problems.values()].map(({ kind }) => kind)).toEqual(["session-ended", "session-ended"]);
});

test("every page of Firehose's list is read", async () => {
  const pages = [["a", "b"], ["c", "d"], ["e"]];
  const { streams } = await listFrom((operation, input) => {
    if (operation === "ListStreams") return noKinesis;
    const after = input.ExclusiveStartDeliveryStreamName;
    const index = after === undefined ? 0 : pages.findIndex((page) => page.at(-1) === after) + 1;
    return { body: { DeliveryStreamNames: pages[index], HasMoreDeliveryStreams: index < 2 } };
  });
  expect(streams.map(({ name }) => name)).toEqual(["a", "b", "c", "d", "e"]);
});

test("every page of Kinesis's list is read, by its token", async () => {
  const { streams } = await listFrom((operation, input) => {
    if (operation === "ListDeliveryStreams") return noFirehose;
    if (input.NextToken === undefined)
      return { body: { StreamNames: ["b"], HasMoreStreams: true, NextToken: "t" } };
    return { body: { StreamNames: input.NextToken === "t" ? ["a"] : [], HasMoreStreams: false } };
  });
  expect(streams.map(({ name }) => name)).toEqual(["a", "b"]);
});

test("every page of Kinesis's list is read from an endpoint without tokens", async () => {
  const { streams } = await listFrom((operation, input) => {
    if (operation === "ListDeliveryStreams") return noFirehose;
    const first = input.ExclusiveStartStreamName === undefined;
    return { body: { StreamNames: first ? ["a"] : ["b"], HasMoreStreams: first } };
  });
  expect(streams.map(({ name }) => name)).toEqual(["a", "b"]);
});

test("a service that always announces more is not called forever", async () => {
  const { streams, problems } = await listFrom((operation) =>
    operation === "ListDeliveryStreams"
      ? { body: { DeliveryStreamNames: ["a"], HasMoreDeliveryStreams: true } }
      : { body: { StreamNames: ["b"], HasMoreStreams: true, NextToken: "t" } },
  );
  expect(streams.map(({ name }) => name)).toEqual(["a", "b"]);
  expect(problems.size).toBe(0);
});

test("the pages before a failed page count", async () => {
  const { streams, problems } = await listFrom((operation, input) => {
    if (operation === "ListStreams") return noKinesis;
    if (input.ExclusiveStartDeliveryStreamName === undefined)
      return { body: { DeliveryStreamNames: ["a"], HasMoreDeliveryStreams: true } };
    return { status: 400, body: { __type: "InvalidArgumentException", message: "no" } };
  });
  expect(streams).toEqual([{ kind: "firehose", name: "a" }]);
  expect(problems.get("firehose")?.code).toBe("refused");
});

test.each([
  [{ body: "<html>proxy</html>" }, "answer-unreadable"],
  [{ body: { DeliveryStreamNames: "x", StreamNames: 7 } }, "answer-unreadable"],
  [{ body: [] }, "answer-unreadable"],
  [{ status: 403, body: "<html>blocked</html>" }, "not-an-aws-answer"],
  [{ status: 404, body: "" }, "not-an-aws-answer"],
])("a response that is not from AWS is an error: %j", async (answer, code) => {
  const { streams, problems } = await listFrom(() => answer);
  expect(streams).toEqual([]);
  expect([...problems.values()].map((problem) => problem.code)).toEqual([code, code]);
});

test("a wrong clock costs one more call, and nothing is missing", async () => {
  let calls = 0;
  const { streams, problems } = await listFrom((operation) => {
    if (operation === "ListStreams") return noKinesis;
    calls += 1;
    if (calls > 1) return { body: { DeliveryStreamNames: ["a"], HasMoreDeliveryStreams: false } };
    return {
      status: 400,
      headers: { date: new Date(Date.now() + 3_600_000).toUTCString() },
      body: { __type: "InvalidSignatureException", message: "Signature expired: …" },
    };
  });
  expect(streams).toEqual([{ kind: "firehose", name: "a" }]);
  expect(problems.size).toBe(0);
  expect(calls).toBe(2);
});
