import { md5 } from "@noble/hashes/legacy.js";

/** A shard and its range of the 128-bit key space, both ends inclusive, as `ListShards` returns them. */
export interface ShardRange {
  readonly shardId: string;
  readonly firstHash: bigint;
  readonly lastHash: bigint;
}

/** How many of the records one shard receives. */
export interface ShardShare {
  readonly shardId: string;
  readonly records: number;
  /** Share of all records, in [0, 1]. */
  readonly share: number;
  /**
   * The shard receives clearly more than one and a half times the average. Every shard has the same capacity, however
   * wide its range, so this one throttles before the others are busy.
   */
  readonly isHot: boolean;
}

const KEY_SPACE = 1n << 128n;
const HOT_FACTOR = 1.5;

/** Standard deviations above the average that a shard almost never reaches by chance. */
const CHANCE_DEVIATIONS = 4;

/** The hash by which Kinesis Data Streams assigns a partition key to a shard: its MD5 as a big-endian 128-bit number. */
export function hashPartitionKey(partitionKey: string): bigint {
  const view = new DataView(md5(new TextEncoder().encode(partitionKey)).buffer);
  return (view.getBigUint64(0) << 64n) | view.getBigUint64(8);
}

/** The key space in equal parts, as in a new stream with `count` shards. */
export function createEvenShards(count: number): ShardRange[] {
  const size = BigInt(count);
  return Array.from({ length: count }, (_, index) => ({
    shardId: `shardId-${String(index).padStart(12, "0")}`,
    firstHash: (KEY_SPACE * BigInt(index)) / size,
    lastHash: (KEY_SPACE * BigInt(index + 1)) / size - 1n,
  }));
}

/** Returns a function that finds the shard of a key by binary search. Undefined: no range covers its hash. */
export function createShardFinder(
  shards: readonly ShardRange[],
): (partitionKey: string) => ShardRange | undefined {
  const sorted = shards.toSorted((a, b) => (a.firstHash < b.firstHash ? -1 : 1));
  return (partitionKey) => {
    const hash = hashPartitionKey(partitionKey);
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

/** Counts how records spread over the shards. @param partitionKeys one for each record */
export function computeShardSpread(
  partitionKeys: Iterable<string>,
  shards: readonly ShardRange[],
): ShardShare[] {
  const find = createShardFinder(shards);
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
    const isHot =
      records > HOT_FACTOR * average && records > average + CHANCE_DEVIATIONS * Math.sqrt(average);
    return { shardId, records, share: total === 0 ? 0 : records / total, isHot };
  });
}

/** 100 n candidates miss one of n equal shards with a probability of e⁻¹⁰⁰. A shard with a tiny range may be missed. */
const CANDIDATES_PER_SHARD = 100;

/** One partition key for each shard, in the shards' order: using the keys in turn uses the shards in turn. */
export function findKeyPerShard(shards: readonly ShardRange[]): string[] {
  const find = createShardFinder(shards);
  const keys = new Map<string, string>();
  for (
    let candidate = 0;
    keys.size < shards.length && candidate < shards.length * CANDIDATES_PER_SHARD;
    candidate += 1
  ) {
    const shardId = find(String(candidate))?.shardId;
    if (shardId !== undefined && !keys.has(shardId)) keys.set(shardId, String(candidate));
  }
  return shards.flatMap(({ shardId }) => keys.get(shardId) ?? []);
}
