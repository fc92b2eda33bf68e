import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../testing/test-sandbox";
import { lockDirectory } from "./directory-lock";

test("only one sandbox at a time can use a directory", () => {
  const directory = temporaryDirectory();
  const release = lockDirectory(directory);
  expect(() => lockDirectory(directory)).toThrow(`in use by another sandbox, process ${process.pid}`);
  release();
  lockDirectory(directory)();
});

test("a running process keeps its lock", () => {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, "sandbox.pid"), `${process.ppid}\n`);
  expect(() => lockDirectory(directory)).toThrow(`in use by another sandbox, process ${process.ppid}`);
});

test("a lock of a dead process is taken over, even one with this process's id", async () => {
  const directory = temporaryDirectory();
  const dead = spawn(process.execPath, ["--version"]);
  await once(dead, "exit");
  for (const content of [String(dead.pid), String(process.pid), "", "nonsense"]) {
    writeFileSync(join(directory, "sandbox.pid"), content);
    lockDirectory(directory)();
  }
});
