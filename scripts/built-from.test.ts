import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { builtFrom, noteBuiltFrom } from "./built-from";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "headwater-build-"));
  mkdirSync(join(root, ".next"));
  mkdirSync(join(root, "out"));
  writeFileSync(join(root, "out", "index.html"), "");
});

afterEach(() => rmSync(root, { recursive: true }));

test("a build tells what it was made from", () => {
  noteBuiltFrom(root, "abc");
  expect(builtFrom(root)).toBe("abc");
});

test("a build that did not come to its end is no build", () => {
  expect(builtFrom(root)).toBeUndefined();
});

test("a site that somebody removed is no build", () => {
  noteBuiltFrom(root, "abc");
  rmSync(join(root, "out"), { recursive: true });
  expect(builtFrom(root)).toBeUndefined();
});
