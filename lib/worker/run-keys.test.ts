import { expect, test } from "vitest";
import { computeShardSpread, createEvenShards } from "@/lib/send/shard-spread";
import { checkedKey, keysOf } from "@/lib/worker/run-keys";
import { runTexts } from "@/lib/worker/run-texts";

const shards = createEvenShards(4);
const take = (next: () => string, count: number) => Array.from({ length: count }, next);

test("round robin fills known shards evenly to the record", () => {
  const spread = computeShardSpread(take(keysOf({ kind: "round-robin" }, shards, "s"), 400), shards);
  expect(spread.map(({ records }) => records)).toEqual([100, 100, 100, 100]);
});

test("round robin without known shards still takes many keys in turn", () => {
  expect(new Set(take(keysOf({ kind: "round-robin" }, [], "s"), 500)).size).toBe(256);
});

test("a constant key makes its shard hot", () => {
  const spread = computeShardSpread(take(keysOf({ kind: "constant", key: "one" }, shards, "s"), 400), shards);
  expect(spread.filter(({ isHot }) => isHot).map(({ share }) => share)).toEqual([1]);
});

test("the same seed gives the same random keys", () => {
  const draw = () => take(keysOf({ kind: "random" }, shards, "s"), 5);
  expect(draw()).toEqual(draw());
});

test("a key is 1 to 256 characters, counted as characters", () => {
  expect(checkedKey("é".repeat(256))).toHaveLength(256);
  expect(checkedKey("🌊".repeat(256))).toHaveLength(512);
  expect(() => checkedKey("🌊".repeat(257))).toThrow("has 257 characters");
  expect(() => checkedKey("")).toThrow("is empty");
});

test("an expression that renders to nothing is told when the record is made", () => {
  const next = runTexts(
    { template: "{}" },
    { keys: { kind: "expression", template: "" }, shards },
    { seed: "s" },
  );
  expect(next).toThrow("A partition key is empty.");
});

test("an expression takes what its record has bound", () => {
  const source = '{"n":{{random.number(99999) as n}}}';
  const keys = { kind: "expression", template: "n{{n}}" } as const;
  const { text, key } = runTexts({ template: source }, { keys, shards }, { seed: "s" })();
  expect(key).toBe(`n${JSON.parse(text).n}`);
});
