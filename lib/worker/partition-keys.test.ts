import { expect, test } from "vitest";
import { computeShardSpread, createEvenShards } from "@/lib/send/shard-spread";
import { checkPartitionKey, createPartitionKeys } from "@/lib/worker/partition-keys";
import { createRecordSource } from "@/lib/worker/record-source";

const shards = createEvenShards(4);
const take = (next: () => string, count: number) => Array.from({ length: count }, next);

test("round robin fills known shards equally, to the record", () => {
  const spread = computeShardSpread(
    take(createPartitionKeys({ kind: "round-robin" }, shards, "s"), 400),
    shards,
  );
  expect(spread.map(({ records }) => records)).toEqual([100, 100, 100, 100]);
});

test("round robin without known shards uses many keys in turn", () => {
  expect(new Set(take(createPartitionKeys({ kind: "round-robin" }, [], "s"), 500)).size).toBe(256);
});

test("a constant key makes its shard hot", () => {
  const spread = computeShardSpread(
    take(createPartitionKeys({ kind: "constant", key: "one" }, shards, "s"), 400),
    shards,
  );
  expect(spread.filter(({ isHot }) => isHot).map(({ share }) => share)).toEqual([1]);
});

test("the same seed gives the same random keys", () => {
  const draw = () => take(createPartitionKeys({ kind: "random" }, shards, "s"), 5);
  expect(draw()).toEqual(draw());
});

test("random keys spread evenly and make no shard hot", () => {
  const spread = computeShardSpread(take(createPartitionKeys({ kind: "random" }, [], "1"), 8000), shards);
  expect(spread.reduce((sum, { records }) => sum + records, 0)).toBe(8000);
  for (const { share, isHot } of spread) {
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.28);
    expect(isHot).toBe(false);
  }
});

test("random keys depend on the seed and are short", () => {
  const keys = take(createPartitionKeys({ kind: "random" }, [], "9"), 1000);
  expect(keys).toEqual(take(createPartitionKeys({ kind: "random" }, [], "9"), 1000));
  expect(new Set(keys).size).toBe(1000);
  expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(9);
});

test("a key is 1 to 256 characters, counted as characters", () => {
  expect(checkPartitionKey("é".repeat(256))).toHaveLength(256);
  expect(checkPartitionKey("🌊".repeat(256))).toHaveLength(512);
  expect(() => checkPartitionKey("🌊".repeat(257))).toThrow("has 257 characters");
  expect(() => checkPartitionKey("")).toThrow("is empty");
});

test("an expression that renders to an empty key is reported when the record is rendered", () => {
  const next = createRecordSource(
    { template: "{}" },
    { keys: { kind: "expression", template: "" }, shards },
    { seed: "s" },
  );
  expect(next).toThrow("A partition key is empty.");
});

test("an expression uses the variables that its record has bound", () => {
  const source = '{"n":{{random.number(99999) as n}}}';
  const keys = { kind: "expression", template: "n{{n}}" } as const;
  const { text, partitionKey } = createRecordSource({ template: source }, { keys, shards }, { seed: "s" })();
  expect(partitionKey).toBe(`n${JSON.parse(text).n}`);
});
