import { request } from "node:http";
import { PutRecordBatchCommand } from "@aws-sdk/client-firehose";
import { expect, test } from "vitest";
import type { Sandbox } from "../sandbox";
import { seed } from "../seed";
import { firehoseClient } from "../testing/clients";
import { control } from "../testing/control";
import { storedObjects } from "../testing/stored-objects";
import { testSandbox } from "../testing/test-sandbox";

/** A request with any Host and Origin, which fetch does not allow. */
function withHeaders(sandbox: Sandbox, method: string, path: string, headers: Record<string, string>) {
  return new Promise<number>((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port: sandbox.port, method, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    call.on("error", reject);
    call.end();
  });
}

test("anyone can read the page's configuration", async () => {
  const sandbox = await testSandbox();
  const { status, body } = await control(sandbox, "GET", "config");
  expect(status).toBe(200);
  expect(body).toEqual(sandbox.config);
  expect(body).toEqual({
    cognito: {
      region: "us-east-1",
      userPoolId: expect.stringMatching(/^us-east-1_[0-9a-zA-Z]+$/),
      userPoolClientId: expect.stringMatching(/^[a-z0-9]{26}$/),
      identityPoolId: expect.stringMatching(/^us-east-1:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    },
    endpoint: `http://localhost:${sandbox.port}`,
  });
  expect(await control(sandbox, "GET", "health")).toMatchObject({ status: 200, body: { status: "ok" } });
});

test("the state counts accepted, buffered and delivered records", async () => {
  const sandbox = await testSandbox();
  const Records = [{ Data: Buffer.from("one\n") }, { Data: Buffer.from("two\n") }];
  const put = new PutRecordBatchCommand({ DeliveryStreamName: seed.deliveryStream.name, Records });
  await firehoseClient(sandbox).send(put);
  const counts = { acceptedRecords: 2, acceptedBytes: 8 };
  expect((await control(sandbox, "GET", "state")).body.firehose).toMatchObject([
    { ...counts, bufferedRecords: 2, bufferedBytes: 8, deliveredObjects: 0 },
  ]);
  const flushed = await control(sandbox, "POST", "flush");
  expect(flushed.body.firehose).toMatchObject([
    { ...counts, bufferedRecords: 0, bufferedBytes: 0, deliveredObjects: 1 },
  ]);
  expect([...storedObjects(sandbox, seed.bucket).values()]).toEqual(["one\ntwo\n"]);
});

test("records can be discarded at run time", async () => {
  const sandbox = await testSandbox();
  expect((await control(sandbox, "POST", "settings", { discard: true })).body).toEqual({ discard: true });
  expect((await control(sandbox, "GET", "settings")).body).toEqual({ discard: true });
  const wrong = await control(sandbox, "POST", "settings", { discard: "yes" });
  expect(wrong).toMatchObject({ status: 400, body: { message: expect.stringContaining("discard") } });
});

test("the error for an unknown endpoint lists the known ones", async () => {
  const sandbox = await testSandbox();
  const { status, body } = await control(sandbox, "GET", "nothing");
  expect(status).toBe(404);
  expect(body.message).toContain("POST faults");
  expect((await control(sandbox, "GET", "constructor")).status).toBe(404);
});

const CONTROLS = [
  ["GET", "faults"],
  ["POST", "faults"],
  ["DELETE", "faults"],
  ["GET", "state"],
  ["POST", "flush"],
  ["POST", "settings"],
] as const;

test.each(CONTROLS)(
  "%s %s is forbidden for a site whose DNS name points to this machine",
  async (method, name) => {
    const sandbox = await testSandbox();
    const host = `evil.example:${sandbox.port}`;
    expect(await withHeaders(sandbox, method, `/_sandbox/${name}`, { host })).toBe(403);
  },
);

test.each(CONTROLS)("%s %s is forbidden for a page of another site", async (method, name) => {
  const sandbox = await testSandbox();
  const path = `/_sandbox/${name}`;
  for (const origin of ["https://evil.example", "http://localhost.evil.example", "null"]) {
    expect(await withHeaders(sandbox, method, path, { origin })).toBe(403);
  }
  expect(await withHeaders(sandbox, method, path, { "sec-fetch-site": "cross-site" })).toBe(403);
});

test("a local page may use the controls", async () => {
  const sandbox = await testSandbox();
  for (const origin of ["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"]) {
    expect(await withHeaders(sandbox, "GET", "/_sandbox/faults", { origin })).toBe(200);
  }
});
