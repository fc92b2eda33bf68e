import {
  ListDeliveryStreamsCommand,
  PutRecordBatchCommand,
  type PutRecordBatchCommandOutput,
} from "@aws-sdk/client-firehose";
import { ListStreamsCommand, PutRecordCommand, PutRecordsCommand } from "@aws-sdk/client-kinesis";
import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import { createCognitoUser, demo, getKeys, signIn } from "../client/sign-in";
import { seed } from "../seed";
import { firehoseClient, kinesisClient, mintKeys, s3Client } from "../testing/clients";
import { control, setFaults } from "../testing/control";
import { FakeClock } from "../testing/fake-clock";
import { signedHeaders } from "../testing/raw-call";
import { storedObjects } from "../testing/stored-objects";
import { type TestSandbox, testSandbox } from "../testing/test-sandbox";

const DeliveryStreamName = seed.deliveryStream.name;
const StreamName = seed.kinesisStream.name;

function put(sandbox: TestSandbox, records = 100): Promise<PutRecordBatchCommandOutput> {
  const Records = Array.from({ length: records }, (_, index) => ({ Data: Buffer.from(`${index}\n`) }));
  return firehoseClient(sandbox).send(new PutRecordBatchCommand({ DeliveryStreamName, Records }));
}

async function storedText(sandbox: TestSandbox): Promise<string> {
  await sandbox.flush();
  return [...storedObjects(sandbox, seed.bucket).values()].join("");
}

test("a share of a batch's records fails with the service's default code", async () => {
  const sandbox = await testSandbox();
  await setFaults(sandbox, { failedRecordShare: 0.1, seed: 1 });
  const { FailedPutCount = 0, RequestResponses } = await put(sandbox, 500);
  expect(FailedPutCount).toBeGreaterThan(20);
  expect(FailedPutCount).toBeLessThan(90);
  const failed = RequestResponses?.filter(({ ErrorCode }) => ErrorCode !== undefined);
  expect(failed).toHaveLength(FailedPutCount);
  expect(failed?.[0]).toEqual({ ErrorCode: "ServiceUnavailableException", ErrorMessage: "Slow down." });
});

test("records of a data stream fail with the throughput error of a full shard, or with the given code", async () => {
  const sandbox = await testSandbox();
  const call = new PutRecordsCommand({
    StreamName,
    Records: [{ PartitionKey: "a", Data: Buffer.from("x") }],
  });
  await setFaults(sandbox, { failedRecordShare: 1 });
  expect(await kinesisClient(sandbox).send(call)).toMatchObject({
    FailedRecordCount: 1,
    Records: [{ ErrorCode: "ProvisionedThroughputExceededException" }],
  });
  await setFaults(sandbox, { failedRecordCode: "InternalFailure" });
  expect(await kinesisClient(sandbox).send(call)).toMatchObject({
    Records: [{ ErrorCode: "InternalFailure" }],
  });
});

test("the same seed fails the same records", async () => {
  const sandbox = await testSandbox();
  const failures = async () => {
    await setFaults(sandbox, { failedRecordShare: 0.3, seed: 42 });
    return (await put(sandbox)).RequestResponses?.map(({ ErrorCode }) => ErrorCode !== undefined);
  };
  expect(await failures()).toEqual(await failures());
});

test("calls return 503 and write nothing", async () => {
  const sandbox = await testSandbox();
  await setFaults(sandbox, { unavailableShare: 1 });
  await expect(put(sandbox)).rejects.toMatchObject({
    name: "ServiceUnavailableException",
    $metadata: { httpStatusCode: 503 },
  });
  expect(await storedText(sandbox)).toBe("");
});

test("calls are throttled with the service's default code, or with the given one", async () => {
  const sandbox = await testSandbox();
  await setFaults(sandbox, { throttledShare: 1 });
  await expect(put(sandbox)).rejects.toMatchObject({ name: "ThrottlingException" });
  const single = new PutRecordCommand({ StreamName, PartitionKey: "a", Data: Buffer.from("x") });
  await expect(kinesisClient(sandbox).send(single)).rejects.toMatchObject({
    name: "ProvisionedThroughputExceededException",
  });
  await setFaults(sandbox, { throttledCode: "LimitExceededException" });
  await expect(put(sandbox)).rejects.toMatchObject({ name: "LimitExceededException" });
});

test("a connection that is cut before the write stores nothing", async () => {
  const sandbox = await testSandbox();
  await setFaults(sandbox, { cutBeforeWriteShare: 1 });
  await expect(put(sandbox)).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(await storedText(sandbox)).toBe("");
});

test("a connection that is cut after the write stores everything", async () => {
  const sandbox = await testSandbox();
  await setFaults(sandbox, { cutAfterWriteShare: 1 });
  await expect(put(sandbox, 2)).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(await storedText(sandbox)).toBe("0\n1\n");
});

test("a connection is cut after the response head, so that browsers do not repeat the call", async () => {
  const sandbox = await testSandbox();
  await setFaults(sandbox, { cutAfterWriteShare: 1 });
  const body = JSON.stringify({ DeliveryStreamName, Record: { Data: "eAo=" } });
  const { host: _set, ...headers } = signedHeaders(
    sandbox,
    mintKeys(sandbox),
    "Firehose_20150804.PutRecord",
    body,
  );
  const answer = await fetch(sandbox.url, { method: "POST", headers, body });
  expect(answer.status).toBe(200);
  await expect(answer.text()).rejects.toThrow("terminated");
});

test("connections of HTTP/2 are cut too", async () => {
  const sandbox = await testSandbox();
  await setFaults(sandbox, { cutBeforeWriteShare: 1 });
  const single = new PutRecordCommand({ StreamName, PartitionKey: "a", Data: Buffer.from("x") });
  const error: unknown = await kinesisClient(sandbox)
    .send(single)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toHaveProperty("$fault");
});

test("calls are delayed by the given latency", async () => {
  const clock = new FakeClock();
  const sandbox = await testSandbox({ clock });
  await setFaults(sandbox, { latencyMilliseconds: { min: 200, max: 300 } });
  let answered = false;
  const call = put(sandbox).then(() => {
    answered = true;
  });
  await clock.waitForTimer();
  clock.advance(199);
  expect(answered).toBe(false);
  clock.advance(101);
  await call;
  expect(answered).toBe(true);
});

test("faults do not apply to other operations", async () => {
  const sandbox = await testSandbox();
  await setFaults(sandbox, { unavailableShare: 1 });
  await firehoseClient(sandbox).send(new ListDeliveryStreamsCommand({}));
  await setFaults(sandbox, { operations: ["ListDeliveryStreams"] });
  await put(sandbox);
  await expect(firehoseClient(sandbox).send(new ListDeliveryStreamsCommand({}))).rejects.toMatchObject({
    name: "ServiceUnavailableException",
  });
});

test("S3 faults have S3's error codes", async () => {
  const sandbox = await testSandbox();
  const client = s3Client(sandbox);
  const object = { Bucket: seed.bucket, Key: "a" };
  await client.send(new PutObjectCommand({ ...object, Body: "x" }));
  await setFaults(sandbox, { operations: ["GetObject"], throttledShare: 1 });
  await expect(client.send(new GetObjectCommand(object))).rejects.toMatchObject({ name: "SlowDown" });
  await setFaults(sandbox, { throttledShare: 0, cutAfterWriteShare: 1 });
  await expect(client.send(new GetObjectCommand(object))).rejects.toMatchObject({ code: "ECONNRESET" });
});

test("a denied action fails with IAM's message", async () => {
  const sandbox = await testSandbox();
  await setFaults(sandbox, { deny: ["firehose:PutRecordBatch", "kinesis:*", "s3:Get*"] });
  const who = "arn:aws:sts::000000000000:assumed-role/headwater-sandbox-signed-in/CognitoIdentityCredentials";
  await expect(put(sandbox)).rejects.toMatchObject({
    name: "AccessDeniedException",
    message: `User: ${who} is not authorized to perform: firehose:PutRecordBatch on resource: arn:aws:firehose:us-east-1:000000000000:deliverystream/${DeliveryStreamName} because no identity-based policy allows the firehose:PutRecordBatch action`,
  });
  await firehoseClient(sandbox).send(new ListDeliveryStreamsCommand({}));
  await expect(kinesisClient(sandbox).send(new ListStreamsCommand({}))).rejects.toMatchObject({
    name: "AccessDeniedException",
  });
  const read = s3Client(sandbox).send(new GetObjectCommand({ Bucket: seed.bucket, Key: "a/b" }));
  await expect(read).rejects.toMatchObject({
    name: "AccessDenied",
    message: expect.stringContaining(`s3:GetObject on resource: "arn:aws:s3:::${seed.bucket}/a/b"`),
  });
});

test("keys have the given lifetime", async () => {
  const sandbox = await testSandbox();
  const session = await signIn(createCognitoUser(sandbox, demo.username), demo.password);
  await setFaults(sandbox, { credentialsLifetimeSeconds: 5 });
  const keys = await getKeys(sandbox, session.getIdToken().getJwtToken());
  const seconds = (keys.expiration.getTime() - Date.now()) / 1000;
  expect(seconds).toBeLessThanOrEqual(5);
  expect(seconds).toBeGreaterThan(0);
});

test("tokens have the given lifetime", async () => {
  const sandbox = await testSandbox();
  await setFaults(sandbox, { tokenLifetimeSeconds: 5 });
  const session = await signIn(createCognitoUser(sandbox, demo.username), demo.password);
  const { iat, exp } = session.getIdToken().decodePayload();
  expect(exp - iat).toBe(5);
});

test("issued keys can be expired, and later keys work", async () => {
  const clock = new FakeClock();
  const sandbox = await testSandbox({ clock });
  const session = await signIn(createCognitoUser(sandbox, demo.username), demo.password);
  const idToken = session.getIdToken().getJwtToken();
  const list = async (keys = mintKeys(sandbox)) =>
    firehoseClient(sandbox, keys).send(new ListDeliveryStreamsCommand({}));
  const old = await getKeys(sandbox, idToken);
  await list(old);
  await setFaults(sandbox, { expireCredentialsNow: true });
  await expect(list(old)).rejects.toMatchObject({ name: "ExpiredTokenException" });
  clock.advance(1);
  await list(await getKeys(sandbox, idToken));
});

test("sessions can be ended: refresh token, ID token and keys are rejected, and a new sign-in works", async () => {
  const clock = new FakeClock();
  const sandbox = await testSandbox({ clock });
  const user = createCognitoUser(sandbox, demo.username);
  const session = await signIn(user, demo.password);
  const keys = await getKeys(sandbox, session.getIdToken().getJwtToken());
  await setFaults(sandbox, { endSessionsNow: true });
  const refreshed = new Promise((resolve, reject) => {
    user.refreshSession(session.getRefreshToken(), (error, fresh) =>
      error ? reject(error) : resolve(fresh),
    );
  });
  await expect(refreshed).rejects.toMatchObject({ message: "Refresh Token has been revoked" });
  await expect(getKeys(sandbox, session.getIdToken().getJwtToken())).rejects.toMatchObject({
    message: expect.stringContaining("Token expired"),
  });
  await expect(firehoseClient(sandbox, keys).send(new ListDeliveryStreamsCommand({}))).rejects.toMatchObject({
    name: "ExpiredTokenException",
  });
  clock.advance(1);
  const again = await signIn(createCognitoUser(sandbox, demo.username), demo.password);
  const fresh = await getKeys(sandbox, again.getIdToken().getJwtToken());
  await firehoseClient(sandbox, fresh).send(new ListDeliveryStreamsCommand({}));
}, 60_000);

test("faults accumulate, can be read, and can be cleared one by one or all together", async () => {
  const sandbox = await testSandbox();
  await setFaults(sandbox, { unavailableShare: 0.1 });
  await setFaults(sandbox, { throttledShare: 0.2 });
  const shown = await control(sandbox, "GET", "faults");
  expect(shown.body).toMatchObject({ unavailableShare: 0.1, throttledShare: 0.2, failedRecordShare: 0 });
  await setFaults(sandbox, { unavailableShare: null });
  expect((await control(sandbox, "GET", "faults")).body).toMatchObject({
    unavailableShare: 0,
    throttledShare: 0.2,
  });
  await control(sandbox, "DELETE", "faults");
  expect((await control(sandbox, "GET", "faults")).body).toMatchObject({ throttledShare: 0 });
});

test("all problems of an invalid fault request are reported, and nothing changes", async () => {
  const sandbox = await testSandbox();
  const { status, body } = await control(sandbox, "POST", "faults", {
    unavailableShare: 2,
    failedRecordCode: "Made-up",
    deny: ["everything"],
    typo: 1,
    expireCredentialsNow: "yes",
  });
  expect(status).toBe(400);
  const problems = body.problems as string[];
  for (const key of ["unavailableShare", "failedRecordCode", "deny.0", "typo", "expireCredentialsNow"]) {
    expect(problems.filter((problem) => problem.includes(key))).toHaveLength(1);
  }
  expect((await control(sandbox, "GET", "faults")).body).toMatchObject({ unavailableShare: 0, deny: [] });
});

test.each([
  [{ unavailableShare: 0.6, cutAfterWriteShare: 0.5 }, "their sum must not be greater than 1"],
  [{ latencyMilliseconds: { min: 5, max: 1 } }, "min must not be greater than max"],
  [[], "must be a JSON object"],
  ["no JSON", "must be a JSON object"],
])("%j is rejected with a reason", async (faults, reason) => {
  const sandbox = await testSandbox();
  const { status, body } = await control(sandbox, "POST", "faults", faults);
  expect(status).toBe(400);
  expect(body.message).toContain(reason);
});
