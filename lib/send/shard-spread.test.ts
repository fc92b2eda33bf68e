import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  computeShardSpread,
  createEvenShards,
  createShardFinder,
  findKeyPerShard,
  hashPartitionKey,
} from "./shard-spread";

const many = (next: () => string, count: number): string[] => Array.from({ length: count }, next);

test("the hash of any key is its big-endian MD5", () => {
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

test("the ranges of two even shards are those of a new Kinesis stream", () => {
  expect(createEvenShards(2).map(({ firstHash, lastHash }) => [firstHash, lastHash])).toEqual([
    [0n, 170141183460469231731687303715884105727n],
    [170141183460469231731687303715884105728n, 340282366920938463463374607431768211455n],
  ]);
});

test("every key belongs to the shard whose range contains its hash", () => {
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

test("a key whose hash no range covers belongs to no shard", () => {
  const find = createShardFinder([{ shardId: "narrow", firstHash: 5n, lastHash: 6n }]);
  expect(find("anything")).toBeUndefined();
});

test("a constant key makes one shard hot", () => {
  const spread = computeShardSpread(
    many(() => "device 7", 1000),
    createEvenShards(4),
  );
  expect(spread.filter(({ isHot }) => isHot).map(({ share }) => share)).toEqual([1]);
});

test("the only shard of a stream is never hot", () => {
  expect(
    computeShardSpread(
      many(() => "a", 1000),
      createEvenShards(1),
    )[0]?.isHot,
  ).toBe(false);
});

test("one key per shard, in turn, gives every shard the same number of records", () => {
  const shards = createEvenShards(13);
  const keys = findKeyPerShard(shards);
  const inTurn = Array.from({ length: 1300 }, (_, index) => keys[index % keys.length] ?? "");
  const spread = computeShardSpread(inTurn, shards);
  expect(spread.map(({ records }) => records)).toEqual(shards.map(() => 100));
});

test("without records no shard has a share", () => {
  expect(computeShardSpread([], createEvenShards(2)).map(({ share, isHot }) => [share, isHot])).toEqual([
    [0, false],
    [0, false],
  ]);
});
