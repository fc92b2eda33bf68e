import type { ChildProcess } from "node:child_process";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { debuggingPort } from "./debugging-port";

function browser(): { stderr: PassThrough; process: ChildProcess } {
  const stderr = new PassThrough();
  return { stderr, process: { stderr, exitCode: null } as unknown as ChildProcess };
}

test("the port is read from what the browser says, though it says it in parts", async () => {
  const { stderr, process } = browser();
  const port = debuggingPort(process);
  stderr.write("[1:1] warning\nDevTools listening on ws://127.0");
  stderr.write(".0.1:43211/devtools/browser/abc\n");
  expect(await port).toBe(43211);
});

test("a browser that ends says what it said", async () => {
  const { stderr, process } = browser();
  const port = debuggingPort(process);
  stderr.end("no display\n");
  await expect(port).rejects.toThrow("no display");
});
