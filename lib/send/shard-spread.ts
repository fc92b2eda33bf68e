import { md5 } from "@noble/hashes/legacy.js";

/** A shard and the part of the 128-bit key space that is its own, both ends included, as `ListShards` gives them. */
export interface ShardRange {
  readonly shardId: string;
  readonly firstHash: bigint;
  readonly lastHash: bigint;
}

/** What one shard gets. */
export interface ShardShare {
  readonly shardId: string;
  readonly records: number;
  /** Of all records, in [0, 1]. */
  readonly share: number;
  /**
   * It clearly gets more than one and a half times as much as shards do on average. Every shard takes the same, however
   * wide its range, so that this one will throttle before the others are busy.
   */
  readonly isHot: boolean;
}

const KEY_SPACE = 1n << 128n;
const HOT = 1.5;

/** Chance alone hardly ever brings a shard so many standard deviations above the average. */
const BEYOND_CHANCE = 4;

/** Where Kinesis Data Streams puts a partition key: its MD5 as a 128-bit number, the first byte the highest. */
export function hashOfKey(partitionKey: string): bigint {
  const view = new DataView(md5(new TextEncoder().encode(partitionKey)).buffer);
  return (view.getBigUint64(0) << 64n) | view.getBigUint64(8);
}

/** The key space cut into equal parts, as a new stream of that many shards has it. */
export function evenShards(count: number): ShardRange[] {
  const size = BigInt(count);
  return Array.from({ length: count }, (_, index) => ({
    shardId: `shardId-${String(index).padStart(12, "0")}`,
    firstHash: (KEY_SPACE * BigInt(index)) / size,
    lastHash: (KEY_SPACE * BigInt(index + 1)) / size - 1n,
  }));
}

/** Finds the shard of a key by halving. Undefined: the ranges leave its place out. */
export function shardFinder(shards: readonly ShardRange[]): (partitionKey: string) => ShardRange | undefined {
  const sorted = shards.toSorted((a, b) => (a.firstHash < b.firstHash ? -1 : 1));
  return (partitionKey) => {
    const hash = hashOfKey(partitionKey);
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.lastHash ?? 0n) < hash) low = middle + 1;
      else high = middle;
    }
    const found = sorted[low];
    return found !== undefined && found.firstHash <= hash ? found : undefined;
  };
}

/** How the records with these partition keys, one for each record, spread over the shards. */
export function shardSpread(partitionKeys: Iterable<string>, shards: readonly ShardRange[]): ShardShare[] {
  const find = shardFinder(shards);
  const counts = new Map<string, number>();
  let total = 0;
  for (const key of partitionKeys) {
    const shardId = find(key)?.shardId;
    if (shardId === undefined) continue;
    counts.set(shardId, (counts.get(shardId) ?? 0) + 1);
    total += 1;
  }
  const average = total / shards.length;
  return shards.map(({ shardId }) => {
    const records = counts.get(shardId) ?? 0;
    const isHot = records > HOT * average && records > average + BEYOND_CHANCE * Math.sqrt(average);
    return { shardId, records, share: total === 0 ? 0 : records / total, isHot };
  });
}

/** Among 100 n tries, one of n equal shards is missed with a chance of e⁻¹⁰⁰. A shard with next to no keys may be. */
const TRIES_PER_SHARD = 100;

/** A partition key for each shard, in the shards' order, so that taking them in turn takes the shards in turn. */
export function keyPerShard(shards: readonly ShardRange[]): string[] {
  const find = shardFinder(shards);
  const keys = new Map<string, string>();
  for (
    let candidate = 0;
    keys.size < shards.length && candidate < shards.length * TRIES_PER_SHARD;
    candidate += 1
  ) {
    const shardId = find(String(candidate))?.shardId;
    if (shardId !== undefined && !keys.has(shardId)) keys.set(shardId, String(candidate));
  }
  return shards.flatMap(({ shardId }) => keys.get(shardId) ?? []);
}
