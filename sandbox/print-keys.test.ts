import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ListDeliveryStreamsCommand } from "@aws-sdk/client-firehose";
import { expect, test } from "vitest";
import { firehoseClient } from "./testing/clients";
import { testSandbox } from "./testing/test-sandbox";

const run = promisify(execFile);

function printKeys(port: number, environment: Record<string, string> = {}) {
  return run(process.execPath, ["--import", "tsx", "sandbox/print-keys.ts"], {
    env: { ...process.env, SANDBOX_PORT: String(port), ...environment },
  });
}

test("the printed keys work in a shell", async () => {
  const sandbox = await testSandbox();
  const { stdout } = await printKeys(sandbox.port);
  const variables = new Map(
    [...stdout.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
  expect(variables.get("AWS_ENDPOINT_URL")).toBe(sandbox.url);
  const client = firehoseClient(sandbox, {
    accessKeyId: variables.get("AWS_ACCESS_KEY_ID") ?? "",
    secretAccessKey: variables.get("AWS_SECRET_ACCESS_KEY") ?? "",
    sessionToken: variables.get("AWS_SESSION_TOKEN") ?? "",
    expiration: new Date(),
  });
  expect((await client.send(new ListDeliveryStreamsCommand({}))).DeliveryStreamNames).toHaveLength(1);
}, 60_000);

test("a wrong password is reported, with exit status 1", async () => {
  const sandbox = await testSandbox();
  await expect(printKeys(sandbox.port, { SANDBOX_PASSWORD: "wrong" })).rejects.toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringContaining("Incorrect username or password."),
  });
}, 60_000);
