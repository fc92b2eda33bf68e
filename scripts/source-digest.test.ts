import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourceDigest } from "./source-digest";

let root: string;
let before: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "headwater-sources-"));
  mkdirSync(join(root, "app", "help"), { recursive: true });
  writeFileSync(join(root, "app", "help", "page.tsx"), "help");
  writeFileSync(join(root, "next.config.js"), "config");
  before = sourceDigest(root, "");
});

afterEach(() => rmSync(root, { recursive: true }));

test("a changed source changes the digest", () => {
  writeFileSync(join(root, "app", "help", "page.tsx"), "Help");
  expect(sourceDigest(root, "")).not.toBe(before);
});

test("a new, a renamed and a removed source change the digest", () => {
  writeFileSync(join(root, "app", "error.tsx"), "");
  const added = sourceDigest(root, "");
  renameSync(join(root, "app", "error.tsx"), join(root, "app", "not-found.tsx"));
  const renamed = sourceDigest(root, "");
  rmSync(join(root, "app", "help", "page.tsx"));
  const removed = sourceDigest(root, "");
  expect(new Set([before, added, renamed, removed]).size).toBe(4);
});

test("another base path makes another site", () => {
  expect(sourceDigest(root, "/headwater")).not.toBe(before);
});

test("a date alone changes nothing", () => {
  utimesSync(join(root, "app", "help", "page.tsx"), 0, 0);
  expect(sourceDigest(root, "")).toBe(before);
});

test("tests and other files of the checkout change nothing", () => {
  writeFileSync(join(root, "app", "help", "page.test.ts"), "");
  writeFileSync(join(root, "README.md"), "");
  expect(sourceDigest(root, "")).toBe(before);
});
