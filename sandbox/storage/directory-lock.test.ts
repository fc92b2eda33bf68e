import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../testing/test-sandbox";
import { lockDirectory } from "./directory-lock";

test("a directory is one sandbox's at a time", () => {
  const directory = temporaryDirectory();
  const release = lockDirectory(directory);
  expect(() => lockDirectory(directory)).toThrow(`in use by process ${process.pid}`);
  release();
  lockDirectory(directory)();
});

test("a running process keeps its directory", () => {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, "sandbox.pid"), `${process.ppid}\n`);
  expect(() => lockDirectory(directory)).toThrow(`in use by process ${process.ppid}`);
});

test("what a dead process left locked is taken over, and so is what an earlier one of the same id left", async () => {
  const directory = temporaryDirectory();
  const dead = spawn(process.execPath, ["--version"]);
  await once(dead, "exit");
  for (const left of [String(dead.pid), String(process.pid), "", "nonsense"]) {
    writeFileSync(join(directory, "sandbox.pid"), left);
    lockDirectory(directory)();
  }
});
