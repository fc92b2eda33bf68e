import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { temporaryDirectory } from "../testing/test-sandbox";
import { JsonFile } from "./json-file";

const schema = z.object({ count: z.number() });

test("a new document is written immediately, survives a reload, and only its owner can read it", () => {
  const path = join(temporaryDirectory(), "below", "count.json");
  expect(new JsonFile(path, schema).load(() => ({ count: 1 }))).toEqual({ count: 1 });
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ count: 1 });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  new JsonFile(path, schema).save({ count: 2 });
  expect(new JsonFile(path, schema).load(() => ({ count: 0 }))).toEqual({ count: 2 });
});

test.each(["{", '{"count":"one"}', ""])(
  "the error for a damaged document (%j) names the file and leaves it unchanged",
  (content) => {
    const path = join(temporaryDirectory(), "count.json");
    writeFileSync(path, content);
    expect(() => new JsonFile(path, schema).load(() => ({ count: 0 }))).toThrow(path);
    expect(readFileSync(path, "utf8")).toBe(content);
  },
);
