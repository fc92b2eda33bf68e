import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { PutRecordBatchCommand } from "@aws-sdk/client-firehose";
import { expect, onTestFinished, test } from "vitest";
import type { SandboxConfig } from "./sandbox-config";
import { seed } from "./seed";
import { firehoseClient } from "./testing/clients";
import { storedObjects } from "./testing/stored-objects";
import { temporaryDirectory } from "./testing/test-sandbox";

interface Run {
  readonly process: ChildProcess;
  /** All output so far, of both streams. */
  readonly printed: () => string;
}

function start(port: number, directory: string): Run {
  const child = spawn(process.execPath, ["--import", "tsx", "sandbox/main.ts"], {
    env: { ...process.env, SANDBOX_PORT: String(port), SANDBOX_DATA: directory },
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (piece) => {
      text += String(piece);
    });
  }
  return { process: child, printed: () => text };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

test("it prints its address, and SIGTERM delivers its buffers and exits with status 0", async () => {
  const [port, directory] = [await freePort(), temporaryDirectory()];
  const run = start(port, directory);
  await expect.poll(run.printed, { timeout: 30_000 }).toContain(`http://localhost:${port}`);
  expect(run.printed()).toContain(seed.users[0].username);
  expect(run.printed()).toContain(seed.users[0].password);
  const url = `http://localhost:${port}`;
  const config = (await (await fetch(`${url}/_sandbox/config`)).json()) as SandboxConfig;
  const nothing = async () => undefined;
  const sandbox = { url, port, directory, config, flush: nothing, stop: nothing, kill: nothing };
  const put = new PutRecordBatchCommand({
    DeliveryStreamName: seed.deliveryStream.name,
    Records: [{ Data: Buffer.from("one\n") }],
  });
  await firehoseClient(sandbox).send(put);
  run.process.kill("SIGTERM");
  const [status] = await once(run.process, "exit");
  expect(status).toBe(0);
  expect([...storedObjects(sandbox, seed.bucket).values()]).toEqual(["one\n"]);
}, 60_000);

test("a port in use is reported, with exit status 1", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
  });
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const run = start(port, temporaryDirectory());
  const [status] = await once(run.process, "exit");
  expect(status).toBe(1);
  expect(run.printed()).toContain(`Port ${port} is in use by another program.`);
  expect(run.printed()).toContain("SANDBOX_PORT");
}, 60_000);
