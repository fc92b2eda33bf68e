import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PutRecordBatchCommand } from "@aws-sdk/client-firehose";
import { expect, test } from "vitest";
import { demoKeys } from "./client/sign-in";
import { seed } from "./seed";
import { firehoseClient } from "./testing/clients";
import { setFaults } from "./testing/control";
import { FakeClock } from "./testing/fake-clock";
import { temporaryDirectory, testSandbox } from "./testing/test-sandbox";

function listObjects(directory: string): string[] {
  const folder = join(directory, "s3", seed.bucket);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test("records of a signed-in user are in the bucket after a clean stop", async () => {
  const sandbox = await testSandbox();
  const client = firehoseClient(sandbox, await demoKeys(sandbox));
  const Records = [1, 2, 3].map((id) => ({ Data: Buffer.from(`{"id":${id}}\n`) }));
  const answer = await client.send(
    new PutRecordBatchCommand({ DeliveryStreamName: seed.deliveryStream.name, Records }),
  );
  expect(answer.FailedPutCount).toBe(0);
  await sandbox.stop();
  const [object, ...others] = listObjects(sandbox.directory);
  expect(others).toEqual([]);
  expect(object).toMatch(
    /data\/raw\/\d{4}\/\d\d\/\d\d\/\d\d\/analytics-workshop-stream-1-\d{4}(-\d\d){5}-[0-9a-f-]{36}$/,
  );
  expect(readFileSync(object ?? "", "utf8")).toBe('{"id":1}\n{"id":2}\n{"id":3}\n');
});

test("a second sandbox on the same directory does not start, and does not touch the running one's buffers", async () => {
  const sandbox = await testSandbox();
  const Records = [{ Data: Buffer.from("one\n") }];
  const put = new PutRecordBatchCommand({ DeliveryStreamName: seed.deliveryStream.name, Records });
  await firehoseClient(sandbox).send(put);
  await expect(testSandbox({ directory: sandbox.directory })).rejects.toThrow("is in use by another sandbox");
  expect(listObjects(sandbox.directory)).toEqual([]);
  await sandbox.stop();
  expect(listObjects(sandbox.directory)).toHaveLength(1);
});

test("a damaged file fails the start with its name, and the port is free again", async () => {
  const directory = temporaryDirectory();
  const first = await testSandbox({ directory });
  await first.stop();
  writeFileSync(join(directory, "credentials.json"), "damaged");
  await expect(testSandbox({ directory, port: first.port })).rejects.toThrow("credentials.json");
  rmSync(join(directory, "credentials.json"));
  expect((await testSandbox({ directory, port: first.port })).port).toBe(first.port);
});

test("a call that was delayed when the sandbox was killed writes nothing", async () => {
  const clock = new FakeClock();
  const sandbox = await testSandbox({ clock });
  await setFaults(sandbox, { latencyMilliseconds: 100 });
  const Records = [{ Data: Buffer.from("one\n") }];
  const put = new PutRecordBatchCommand({ DeliveryStreamName: seed.deliveryStream.name, Records });
  const call = firehoseClient(sandbox).send(put);
  const rejected = expect(call).rejects.toMatchObject({ code: "ECONNRESET" });
  await clock.waitForTimer();
  await sandbox.kill();
  await rejected;
  clock.advance(100);
  const after = await testSandbox({ directory: sandbox.directory });
  await after.flush();
  expect(listObjects(sandbox.directory)).toEqual([]);
});
