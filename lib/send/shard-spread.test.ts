import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "@/lib/random";
import { constantKey, randomKeys, roundRobinKeys } from "./partition-keys";
import {
  computeShardSpread,
  createEvenShards,
  createShardFinder,
  findKeyPerShard,
  hashPartitionKey,
} from "./shard-spread";

const many = (next: () => string, count: number): string[] => Array.from({ length: count }, next);

test("the hash of any key is its MD5, the first byte the highest", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (key) => {
      expect(hashPartitionKey(key)).toBe(BigInt(`0x${createHash("md5").update(key).digest("hex")}`));
    }),
  );
});

test.each([
  ["", "d41d8cd98f00b204e9800998ecf8427e"],
  ["abc", "900150983cd24fb0d6963f7d28e17f72"],
  ["message digest", "f96b697d7cb7938d525a2f31aaf161d0"],
])("the MD5 of %j is that of RFC 1321", (key, digest) => {
  expect(hashPartitionKey(key).toString(16).padStart(32, "0")).toBe(digest);
});

test("the ranges of two even shards are those that Kinesis gives a new stream", () => {
  expect(createEvenShards(2).map(({ firstHash, lastHash }) => [firstHash, lastHash])).toEqual([
    [0n, 170141183460469231731687303715884105727n],
    [170141183460469231731687303715884105728n, 340282366920938463463374607431768211455n],
  ]);
});

test("every key belongs to the shard whose range it lies in", () => {
  const shards = createEvenShards(7).toReversed();
  const find = createShardFinder(shards);
  fc.assert(
    fc.property(fc.string(), (key) => {
      const hash = hashPartitionKey(key);
      const expected = shards.find(({ firstHash, lastHash }) => firstHash <= hash && hash <= lastHash);
      expect(find(key)).toBe(expected);
    }),
  );
});

test("a key whose place no range covers belongs to no shard", () => {
  const find = createShardFinder([{ shardId: "narrow", firstHash: 5n, lastHash: 6n }]);
  expect(find("anything")).toBeUndefined();
});

test("random keys spread evenly and heat no shard", () => {
  const spread = computeShardSpread(many(randomKeys(seededRandom(1)), 8000), createEvenShards(4));
  expect(spread.reduce((sum, { records }) => sum + records, 0)).toBe(8000);
  for (const { share, isHot } of spread) {
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.28);
    expect(isHot).toBe(false);
  }
});

test("a constant key heats one shard", () => {
  const spread = computeShardSpread(many(constantKey("device 7"), 1000), createEvenShards(4));
  expect(spread.filter(({ isHot }) => isHot).map(({ share }) => share)).toEqual([1]);
});

test("the only shard of a stream is never hot", () => {
  expect(computeShardSpread(many(constantKey("a"), 1000), createEvenShards(1))[0]?.isHot).toBe(false);
});

test("one key a shard, in turn, gives every shard the same", () => {
  const shards = createEvenShards(13);
  const [first = "", ...others] = findKeyPerShard(shards);
  const spread = computeShardSpread(many(roundRobinKeys([first, ...others]), 1300), shards);
  expect(spread.map(({ records }) => records)).toEqual(shards.map(() => 100));
});

test("random keys come from the seeded source, and are short", () => {
  const keys = many(randomKeys(seededRandom(9)), 1000);
  expect(keys).toEqual(many(randomKeys(seededRandom(9)), 1000));
  expect(new Set(keys).size).toBe(1000);
  expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(9);
});

test("without records no shard has a share", () => {
  expect(computeShardSpread([], createEvenShards(2)).map(({ share, isHot }) => [share, isHot])).toEqual([
    [0, false],
    [0, false],
  ]);
});
