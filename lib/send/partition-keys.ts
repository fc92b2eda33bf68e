import type { RandomSource } from "@/lib/random";

/** Gives the partition key of one record after the other. At most 256 characters, as Kinesis Data Streams takes. */
export type PartitionKeys = () => string;

/** A key of its own for each record: spreads evenly over any number of shards. */
export function randomKeys(random: RandomSource): PartitionKeys {
  return () => random.uint32().toString(36).padStart(7, "0") + (random.uint32() & 0xff).toString(36);
}

/** The given keys in turn. With one key for each shard (`keyPerShard`), the shards themselves are taken in turn. */
export function roundRobinKeys(keys: readonly [string, ...string[]]): PartitionKeys {
  let next = 0;
  return () => {
    const key = keys[next % keys.length] ?? keys[0];
    next += 1;
    return key;
  };
}

/** The same key for all records: everything goes to one shard. */
export function constantKey(key: string): PartitionKeys {
  return () => key;
}
