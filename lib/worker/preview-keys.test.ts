import { expect, test } from "vitest";
import { createEvenShards } from "@/lib/send/shard-spread";
import { previewKeys } from "@/lib/worker/preview-keys";

const shards = createEvenShards(2);
const template = '{"d":"{{random.arrayElement(["a","b"]) as d}}"}';

test("the preview shows keys and their shards", () => {
  const preview = previewKeys(template, { kind: "expression", template: "{{d}}" }, shards, 100);
  expect(preview.problem).toBeUndefined();
  expect(preview.examples).toHaveLength(3);
  expect(preview.shares.reduce((sum, { records }) => sum + records, 0)).toBe(100);
});

test("an error in the key template is reported", () => {
  const preview = previewKeys(template, { kind: "expression", template: "{{e}}" }, shards, 100);
  expect(preview.problem?.message).toContain("`e`");
  expect(preview.shares).toEqual([]);
});
