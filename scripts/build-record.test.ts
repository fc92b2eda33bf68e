import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { computeSourceDigest, readBuildRecord, writeBuildRecord } from "./build-record";

describe("the build record", () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "headwater-build-"));
    mkdirSync(join(root, ".next"));
    mkdirSync(join(root, "out"));
    writeFileSync(join(root, "out", "index.html"), "");
  });

  afterEach(() => rmSync(root, { recursive: true }));

  test("a complete build has the digest of its sources", () => {
    writeBuildRecord(root, "abc");
    expect(readBuildRecord(root)).toBe("abc");
  });

  test("an interrupted build has none", () => {
    expect(readBuildRecord(root)).toBeUndefined();
  });

  test("a removed site has none", () => {
    writeBuildRecord(root, "abc");
    rmSync(join(root, "out"), { recursive: true });
    expect(readBuildRecord(root)).toBeUndefined();
  });
});

describe("the source digest", () => {
  let root: string;
  let before: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "headwater-sources-"));
    mkdirSync(join(root, "app", "help"), { recursive: true });
    writeFileSync(join(root, "app", "help", "page.tsx"), "help");
    writeFileSync(join(root, "next.config.js"), "config");
    before = computeSourceDigest(root, "");
  });

  afterEach(() => rmSync(root, { recursive: true }));

  test("changes with a changed source", () => {
    writeFileSync(join(root, "app", "help", "page.tsx"), "Help");
    expect(computeSourceDigest(root, "")).not.toBe(before);
  });

  test("changes with a new, a renamed and a removed source", () => {
    writeFileSync(join(root, "app", "error.tsx"), "");
    const added = computeSourceDigest(root, "");
    renameSync(join(root, "app", "error.tsx"), join(root, "app", "not-found.tsx"));
    const renamed = computeSourceDigest(root, "");
    rmSync(join(root, "app", "help", "page.tsx"));
    const removed = computeSourceDigest(root, "");
    expect(new Set([before, added, renamed, removed]).size).toBe(4);
  });

  test("changes with the base path", () => {
    expect(computeSourceDigest(root, "/headwater")).not.toBe(before);
  });

  test("does not change with a date alone", () => {
    utimesSync(join(root, "app", "help", "page.tsx"), 0, 0);
    expect(computeSourceDigest(root, "")).toBe(before);
  });

  test("does not change with tests and other files of the checkout", () => {
    writeFileSync(join(root, "app", "help", "page.test.ts"), "");
    writeFileSync(join(root, "README.md"), "");
    expect(computeSourceDigest(root, "")).toBe(before);
  });
});
