import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createSink } from "@/lib/aws/put/create-sink";
import { countStreamRecords } from "@/lib/aws/streams/count-stream-records";
import { connectionWith } from "@/lib/aws/testing/connection-with";
import { orderFaults } from "@/lib/aws/testing/order-faults";
import { systemClock } from "@/lib/clock";
import { createOutgoingRecord } from "@/lib/send/outgoing-record";
import { mintKeys } from "@/sandbox/testing/clients";
import { testSandbox } from "@/sandbox/testing/test-sandbox";

const stream = { kind: "kinesis", name: "analytics-workshop-data-stream", region: "us-east-1" } as const;
const never = new AbortController().signal;
const impatient = { ...systemClock, sleep: () => systemClock.turn() };

async function withKeys() {
  const sandbox = await testSandbox();
  return { sandbox, connection: connectionWith(sandbox, mintKeys(sandbox)) };
}

test("the records of all shards since a time are counted, those of one run separately", async () => {
  const { connection } = await withKeys();
  const since = Date.now() - 1000;
  const records = Array.from({ length: 300 }, (_, index) => {
    const text = `{"run":"r${index % 3}"}`;
    return createOutgoingRecord(index % 2 === 0 ? text : Uint8Array.from(gzipSync(text)), String(index));
  });
  const oddity = createOutgoingRecord(Uint8Array.of(0x1f, 0x8b, 1, 2, 3), "k");
  await createSink(stream, connection).put([...records, oddity], never);
  const told: number[] = [];
  const query = {
    stream,
    since,
    mark: '"r1"',
    onProgress: (soFar: { records: number }) => told.push(soFar.records),
  };
  await expect(countStreamRecords(query, connection, impatient)).resolves.toEqual({
    records: 301,
    marked: 100,
  });
  expect(told.at(-1)).toBe(301);
});

test("earlier records are not counted", async () => {
  const { connection } = await withKeys();
  await createSink(stream, connection).put([createOutgoingRecord("old", "k")], never);
  const before = Date.now();
  while (Date.now() === before) await systemClock.turn();
  const since = Date.now();
  await createSink(stream, connection).put([createOutgoingRecord("new", "k")], never);
  await expect(countStreamRecords({ stream, since }, connection, impatient)).resolves.toEqual({
    records: 1,
    marked: 0,
  });
});

test("throttling is retried after a pause", async () => {
  const { sandbox, connection } = await withKeys();
  await createSink(stream, connection).put([createOutgoingRecord("x", "k")], never);
  await orderFaults(sandbox, { operations: ["GetRecords"], throttledShare: 1 });
  let waits = 0;
  const clock = {
    ...systemClock,
    sleep: async () => {
      waits += 1;
      if (waits === 1) await orderFaults(sandbox, { throttledShare: 0 });
    },
  };
  const counted = await countStreamRecords({ stream, since: Date.now() - 5000 }, connection, clock);
  expect(counted.records).toBe(1);
  expect(waits).toBeGreaterThan(0);
});

test.each(["kinesis:ListShards", "kinesis:GetShardIterator", "kinesis:GetRecords"])(
  "without %s, the error names that permission",
  async (action) => {
    const { sandbox, connection } = await withKeys();
    await orderFaults(sandbox, { deny: [action] });
    await expect(countStreamRecords({ stream, since: 0 }, connection, impatient)).rejects.toMatchObject({
      code: "access-denied",
      hint: expect.stringContaining(`Allow ${action} on `),
    });
  },
);

test("counting can be canceled", async () => {
  const { connection } = await withKeys();
  const signal = AbortSignal.abort();
  await expect(countStreamRecords({ stream, since: 0, signal }, connection, impatient)).rejects.toMatchObject(
    {
      code: "aborted",
    },
  );
});
