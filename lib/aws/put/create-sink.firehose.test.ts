import { describe, expect, test } from "vitest";
import { createSink } from "@/lib/aws/put/create-sink";
import { connectionWith } from "@/lib/aws/testing/connection-with";
import { delivered } from "@/lib/aws/testing/delivered";
import { demo, openTestSession } from "@/lib/aws/testing/open-test-session";
import { orderFaults } from "@/lib/aws/testing/order-faults";
import { systemClock } from "@/lib/clock";
import { createOutgoingRecord } from "@/lib/send/outgoing-record";
import { mintKeys } from "@/sandbox/testing/clients";
import { testSandbox } from "@/sandbox/testing/test-sandbox";

const stream = { kind: "firehose", name: "analytics-workshop-stream", region: "us-east-1" } as const;
const never = new AbortController().signal;
const one = [createOutgoingRecord('{"id":1}\n')];

async function withKeys(options: { readonly clockWrongBy?: number; readonly stream?: string } = {}) {
  const { clockWrongBy = 0, stream: name = stream.name } = options;
  const clock = { ...systemClock, now: () => Date.now() + clockWrongBy };
  const sandbox = await testSandbox();
  const connection = connectionWith(sandbox, mintKeys(sandbox));
  return { sandbox, sink: createSink({ ...stream, name }, connection, { clock }) };
}

async function signedIn() {
  const sandbox = await testSandbox();
  const session = openTestSession(sandbox);
  await session.signIn(demo);
  return { sandbox, session, sink: createSink(stream, session.connection("us-east-1")) };
}

describe("a Firehose stream", () => {
  test("stores records byte for byte, whatever their content", async () => {
    const { sandbox, sink } = await withKeys();
    const binary = Uint8Array.from({ length: 256 }, (_, index) => index);
    const records = [
      createOutgoingRecord("plain\n"),
      createOutgoingRecord("é😀\ud800\n"),
      createOutgoingRecord(binary),
    ];
    await expect(sink.put(records, never)).resolves.toEqual({ failures: new Map() });
    await sandbox.flush();
    const expected = Buffer.concat([Buffer.from("plain\né😀\ufffd\n"), Buffer.from(binary)]);
    expect(delivered(sandbox.directory).equals(expected)).toBe(true);
  });

  test("accepts a batch as large as its limits", async () => {
    const { sandbox, sink } = await withKeys();
    const { maxBatchBytes, maxBatchRecords, maxRecordBytes } = sink.limits;
    const rest = maxBatchBytes - 4 * maxRecordBytes - (maxBatchRecords - 5);
    const sizes = [...Array(4).fill(maxRecordBytes), ...Array(maxBatchRecords - 5).fill(1), rest];
    const records = sizes.map((size: number) => createOutgoingRecord("x".repeat(size)));
    await expect(sink.put(records, never)).resolves.toEqual({ failures: new Map() });
    await sandbox.flush();
    expect(delivered(sandbox.directory).length).toBe(maxBatchBytes);
  });

  test("accepts several batches at once without mixing them up", async () => {
    const { sandbox, sink } = await withKeys();
    const batches = Array.from({ length: 12 }, (_, batch) =>
      Array.from({ length: 50 * (batch + 1) }, (_, index) => createOutgoingRecord(`${batch}/${index}\n`)),
    );
    await Promise.all(batches.map((batch) => sink.put(batch.slice(0, 500), never)));
    await sandbox.flush();
    const lines = delivered(sandbox.directory).toString().trimEnd().split("\n");
    const sent = batches.flatMap((batch) => batch.slice(0, 500).map(({ data }) => String(data).trimEnd()));
    expect(lines.sort()).toEqual(sent.sort());
  });

  test("reports each failed record", async () => {
    const { sandbox, sink } = await withKeys();
    await orderFaults(sandbox, { failedRecordShare: 0.5, seed: 7 });
    const records = Array.from({ length: 200 }, (_, index) => createOutgoingRecord(`${index}\n`));
    const { failures } = await sink.put(records, never);
    expect(failures.size).toBeGreaterThan(0);
    expect(failures.get([...failures.keys()][0] ?? -1)).toEqual({
      code: "ServiceUnavailableException",
      message: "Slow down.",
      throttled: true,
    });
    await sandbox.flush();
    const taken = records.filter((_, index) => !failures.has(index)).map(({ data }) => data);
    expect(delivered(sandbox.directory).toString()).toBe(taken.join(""));
  });

  test("with an internal failure for a record does not ask for a lower rate", async () => {
    const { sandbox, sink } = await withKeys();
    await orderFaults(sandbox, { failedRecordShare: 1, failedRecordCode: "InternalFailure" });
    const { failures } = await sink.put(one, never);
    expect(failures.get(0)).toMatchObject({ code: "InternalFailure", throttled: false });
  });
});

describe("a call as a whole", () => {
  test("to a missing stream names the stream and its region", async () => {
    const { sink } = await withKeys({ stream: "clicks" });
    await expect(sink.put(one, never)).rejects.toMatchObject({
      kind: "refused",
      code: "not-found",
      message: "There is no Firehose stream “clicks” in us-east-1.",
      maybeWritten: false,
    });
  });

  test("without permission names the IAM action and the ARN", async () => {
    const { sandbox, sink } = await withKeys();
    await orderFaults(sandbox, { deny: ["firehose:PutRecordBatch"] });
    await expect(sink.put(one, never)).rejects.toMatchObject({
      kind: "refused",
      code: "access-denied",
      message:
        "Access denied: the signed-in user is not authorized to perform firehose:PutRecordBatch on Firehose stream “analytics-workshop-stream”.",
      hint: expect.stringMatching(
        /^Allow firehose:PutRecordBatch on arn:aws:firehose:us-east-1:\d{12}:deliverystream\/analytics-workshop-stream in /,
      ),
    });
  });

  test.each([
    [{ unavailableShare: 1 }, { kind: "unavailable", maybeWritten: false }],
    [{ throttledShare: 1 }, { kind: "throttled", maybeWritten: false }],
    [{ throttledShare: 1, throttledCode: "LimitExceededException" }, { kind: "throttled" }],
    [{ cutBeforeWriteShare: 1 }, { kind: "network", code: "no-answer", maybeWritten: true }],
    [{ cutAfterWriteShare: 1 }, { kind: "network", code: "no-answer", maybeWritten: true }],
  ])("that meets %j is told from others", async (faults, expected) => {
    const { sandbox, sink } = await withKeys();
    await orderFaults(sandbox, faults);
    await expect(sink.put(one, never)).rejects.toMatchObject(expected);
  });

  test("to an unreachable destination gets no response", async () => {
    const { sandbox, sink } = await withKeys();
    await sink.put(one, never);
    await sandbox.kill();
    await expect(sink.put(one, never)).rejects.toMatchObject({ kind: "network", code: "no-answer" });
  });

  test("that is canceled may have stored records", async () => {
    const { sandbox, sink } = await withKeys();
    await orderFaults(sandbox, { latencyMilliseconds: 600_000 });
    const controller = new AbortController();
    const put = sink.put(one, controller.signal);
    controller.abort();
    await expect(put).rejects.toMatchObject({ kind: "network", code: "aborted", maybeWritten: true });
    await sandbox.kill();
  });

  test("with more records than the limit is rejected with the service's message", async () => {
    const { sink } = await withKeys();
    const records = Array.from({ length: 501 }, () => createOutgoingRecord("x"));
    await expect(sink.put(records, never)).rejects.toMatchObject({ kind: "refused", code: "refused" });
  });
});

describe("credentials", () => {
  test("that expired are renewed for the next call", async () => {
    const { sandbox, sink } = await signedIn();
    await sink.put(one, never);
    await orderFaults(sandbox, { expireCredentialsNow: true });
    await expect(sink.put(one, never)).rejects.toMatchObject({
      kind: "credentials-expired",
      maybeWritten: false,
    });
    await sink.refresh?.(never);
    await expect(sink.put(one, never)).resolves.toEqual({ failures: new Map() });
  });

  test("of an ended session cannot be fetched, and nothing was stored", async () => {
    const { sandbox, session, sink } = await signedIn();
    await orderFaults(sandbox, { endSessionsNow: true });
    await session.signOut();
    await expect(sink.put(one, never)).rejects.toMatchObject({ kind: "session-ended", maybeWritten: false });
    await expect(sink.refresh?.(never)).rejects.toMatchObject({ kind: "session-ended" });
  });

  test("that the network blocks do not count as stored", async () => {
    const { sandbox, sink } = await signedIn();
    await sandbox.stop();
    await expect(sink.put(one, never)).rejects.toMatchObject({ kind: "network", maybeWritten: false });
  });
});

test.each([
  ["ahead", 3 * 3_600_000],
  ["behind", -3 * 3_600_000],
])("a clock that is three hours %s costs one try", async (_what, clockWrongBy) => {
  const { sandbox, sink } = await withKeys({ clockWrongBy });
  await expect(sink.put(one, never)).rejects.toMatchObject({
    kind: "unavailable",
    code: "clock-corrected",
    maybeWritten: false,
  });
  await expect(sink.put(one, never)).resolves.toEqual({ failures: new Map() });
  await sandbox.flush();
  expect(delivered(sandbox.directory).toString()).toBe('{"id":1}\n');
});
