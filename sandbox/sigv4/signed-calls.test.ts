import { FirehoseClient, ListDeliveryStreamsCommand } from "@aws-sdk/client-firehose";
import { expect, test } from "vitest";
import type { Keys } from "../client/sign-in";
import { seed } from "../seed";
import { firehoseClient, mintKeys } from "../testing/clients";
import { rawCall, signedHeaders } from "../testing/raw-call";
import { type TestSandbox, testSandbox } from "../testing/test-sandbox";

function list(sandbox: TestSandbox, keys: Keys) {
  return firehoseClient(sandbox, keys).send(new ListDeliveryStreamsCommand({}));
}

test("keys of the identity pool are accepted", async () => {
  const sandbox = await testSandbox();
  const { DeliveryStreamNames } = await list(sandbox, mintKeys(sandbox));
  expect(DeliveryStreamNames).toEqual([seed.deliveryStream.name]);
});

test("keys are still accepted after a restart", async () => {
  const before = await testSandbox();
  const keys = mintKeys(before);
  await before.kill();
  const after = await testSandbox({ directory: before.directory });
  expect((await list(after, keys)).DeliveryStreamNames).toHaveLength(1);
});

test("a wrong secret is rejected", async () => {
  const sandbox = await testSandbox();
  const keys = { ...mintKeys(sandbox), secretAccessKey: "wrong" };
  await expect(list(sandbox, keys)).rejects.toMatchObject({
    name: "InvalidSignatureException",
    message: expect.stringMatching(/^The request signature we calculated does not match/),
  });
});

test.each([
  ["an unknown key", { accessKeyId: "ASIAAAAAAAAAAAAAAAAA" }],
  ["a token of another sandbox", { sessionToken: Buffer.alloc(300, 7).toString("base64") }],
  ["no token", { sessionToken: undefined as unknown as string }],
])("%s is rejected", async (_what, change) => {
  const sandbox = await testSandbox();
  await expect(list(sandbox, { ...mintKeys(sandbox), ...change })).rejects.toMatchObject({
    name: "UnrecognizedClientException",
    message: "The security token included in the request is invalid.",
  });
});

test("expired keys are rejected, and only the holder of the secret learns that they expired", async () => {
  const sandbox = await testSandbox();
  const keys = mintKeys(sandbox, -1);
  await expect(list(sandbox, keys)).rejects.toMatchObject({ name: "ExpiredTokenException" });
  await expect(list(sandbox, { ...keys, secretAccessKey: "wrong" })).rejects.toMatchObject({
    name: "InvalidSignatureException",
  });
});

test.each([
  ["slow", -6, /^Signature expired: \d{8}T\d{6}Z is now earlier than/],
  ["fast", 6, /^Signature not yet current: \d{8}T\d{6}Z is still later than/],
])("a clock that is six minutes %s is rejected", async (_what, minutes, message) => {
  const sandbox = await testSandbox();
  const client = new FirehoseClient({
    region: "us-east-1",
    endpoint: sandbox.url,
    credentials: mintKeys(sandbox),
    systemClockOffset: minutes * 60_000,
    maxAttempts: 1,
  });
  await expect(client.send(new ListDeliveryStreamsCommand({}))).rejects.toMatchObject({
    name: "InvalidSignatureException",
    message: expect.stringMatching(message),
  });
});

test("a clock that is four minutes off is accepted", async () => {
  const sandbox = await testSandbox();
  const client = new FirehoseClient({
    region: "us-east-1",
    endpoint: sandbox.url,
    credentials: mintKeys(sandbox),
    systemClockOffset: -4 * 60_000,
  });
  expect((await client.send(new ListDeliveryStreamsCommand({}))).DeliveryStreamNames).toHaveLength(1);
});

const TARGET = "Firehose_20150804.ListDeliveryStreams";

test("a body that was changed in transit is rejected", async () => {
  const sandbox = await testSandbox();
  const headers = signedHeaders(sandbox, mintKeys(sandbox), TARGET, "{}");
  expect((await rawCall(sandbox, headers, "{}")).status).toBe(200);
  const changed = await rawCall(sandbox, headers, '{"Limit":1}');
  expect(changed).toMatchObject({ status: 400, body: { __type: "InvalidSignatureException" } });
});

test("a header that was added in transit is rejected", async () => {
  const sandbox = await testSandbox();
  const headers = signedHeaders(sandbox, mintKeys(sandbox), TARGET, "{}");
  const changed = await rawCall(sandbox, { ...headers, "x-amz-added": "later" }, "{}");
  expect(changed.body).toMatchObject({
    __type: "InvalidSignatureException",
    message: expect.stringContaining("'x-amz-added' must be a 'SignedHeader'"),
  });
});

test("a signature for another service is rejected", async () => {
  const sandbox = await testSandbox();
  const headers = signedHeaders(sandbox, mintKeys(sandbox), TARGET, "{}", { service: "kinesis" });
  expect((await rawCall(sandbox, headers, "{}")).body).toMatchObject({
    __type: "InvalidSignatureException",
    message: expect.stringContaining("correct service: 'firehose'"),
  });
});

test("an invalid region is rejected", async () => {
  const sandbox = await testSandbox();
  const headers = signedHeaders(sandbox, mintKeys(sandbox), TARGET, "{}", { region: ".." });
  expect((await rawCall(sandbox, headers, "{}")).body).toMatchObject({
    __type: "InvalidSignatureException",
    message: expect.stringContaining("valid region"),
  });
});

test("an unsigned call and an incomplete signature are rejected", async () => {
  const sandbox = await testSandbox();
  const unsigned = await rawCall(sandbox, { "x-amz-target": TARGET }, "{}");
  expect(unsigned.body).toMatchObject({ __type: "MissingAuthenticationTokenException" });
  const headers = signedHeaders(sandbox, mintKeys(sandbox), TARGET, "{}");
  const half = headers.authorization?.replace(/, SignedHeaders=[^,]+/, "") ?? "";
  expect((await rawCall(sandbox, { ...headers, authorization: half }, "{}")).body).toMatchObject({
    __type: "IncompleteSignatureException",
    message: expect.stringContaining("Authorization header requires 'SignedHeaders' parameter."),
  });
});

test("errors have a code in body and header, and a request id", async () => {
  const sandbox = await testSandbox();
  const answer = await rawCall(sandbox, { "x-amz-target": "Firehose_20150804.Nothing" }, "{}");
  expect(answer).toMatchObject({ status: 400, body: { __type: "UnknownOperationException" } });
  expect(answer.headers.get("x-amzn-errortype")).toBe("UnknownOperationException");
  expect(answer.headers.get("x-amzn-requestid")).toMatch(/^[0-9a-f-]{36}$/);
});
