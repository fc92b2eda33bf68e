import { hash } from "node:crypto";

/** Partition keys hash to 128 bits. */
const HASH_KEYS = 1n << 128n;

/** Both ends are inclusive. */
export interface HashRange {
  readonly start: bigint;
  readonly end: bigint;
}

export function toShardId(index: number): string {
  return `shardId-${String(index).padStart(12, "0")}`;
}

/** The hash ranges of a new stream's shards: equal parts of the whole range. */
export function createEvenRanges(shards: number): HashRange[] {
  const start = (index: number) => (HASH_KEYS * BigInt(index)) / BigInt(shards);
  return Array.from({ length: shards }, (_, index) => ({ start: start(index), end: start(index + 1) - 1n }));
}

/** The hash key of a partition key: its MD5 as an integer. */
export function toHashKey(partitionKey: string): bigint {
  return BigInt(`0x${hash("md5", partitionKey)}`);
}

/** The index of the shard whose range contains `key`, which must be below 2^128. */
export function findShardIndex(ranges: readonly HashRange[], key: bigint): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.start ?? 0n) <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a non-negative number is a valid hash key. */
export function isHashKey(key: bigint): boolean {
  return key < HASH_KEYS;
}
