import type { ChildProcess } from "node:child_process";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { findLowScores, readDebuggingPort } from "./lighthouse";

function browser(): { stderr: PassThrough; process: ChildProcess } {
  const stderr = new PassThrough();
  return { stderr, process: { stderr, exitCode: null } as unknown as ChildProcess };
}

test("the port is read from the browser's output, even if it arrives in parts", async () => {
  const { stderr, process } = browser();
  const port = readDebuggingPort(process);
  stderr.write("[1:1] warning\nDevTools listening on ws://127.0");
  stderr.write(".0.1:43211/devtools/browser/abc\n");
  expect(await port).toBe(43211);
});

test("an exited browser is an error with its output", async () => {
  const { stderr, process } = browser();
  const port = readDebuggingPort(process);
  stderr.end("no display\n");
  await expect(port).rejects.toThrow("no display");
});

const required = { performance: 95, accessibility: 100, "best-practices": 100 };

test("a page that reaches every required score has no low score", () => {
  expect(findLowScores(required, required)).toEqual([]);
});

test("every category with a low score is listed", () => {
  expect(findLowScores({ performance: 94, accessibility: 100, "best-practices": 96 }, required)).toEqual([
    "performance",
    "best-practices",
  ]);
});

test("a missing score is a low score", () => {
  expect(findLowScores({ ...required, performance: Number.NaN }, required)).toEqual(["performance"]);
});
