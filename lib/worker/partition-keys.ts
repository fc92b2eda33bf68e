import { HeadwaterError } from "@/lib/errors";
import { createSeededRandom } from "@/lib/random";
import { findKeyPerShard, type ShardRange } from "@/lib/send/shard-spread";
import { MAX_PARTITION_KEY_CHARACTERS } from "@/lib/settings/limits";
import type { PartitionKeySettings } from "@/lib/settings/record-options";

/** Keys used in turn if the shards are not known: enough to reach nearly all shards of a typical stream. */
const KEYS_WITHOUT_SHARDS = 256;

/**
 * Returns a function that gives the partition keys of one record after the other, by any strategy except `expression`,
 * which needs the record.
 *
 * @param shards empty if they are not known
 * @throws {HeadwaterError} `bad-partition-key` for a constant key that Kinesis Data Streams refuses
 */
export function createPartitionKeys(
  settings: Exclude<PartitionKeySettings, { kind: "expression" }>,
  shards: readonly ShardRange[],
  seed: string,
): () => string {
  switch (settings.kind) {
    case "random":
      return createRandomKeys(seed);
    case "round-robin":
      return createRoundRobinKeys(shards);
    case "constant": {
      const key = checkPartitionKey(settings.key);
      return () => key;
    }
  }
}

/** Returns the key. @throws {HeadwaterError} `bad-partition-key` if Kinesis Data Streams refuses it */
export function checkPartitionKey(key: string): string {
  // A string has at least as many UTF-16 code units as characters, so most keys need no counting.
  const isTooLong =
    key.length > MAX_PARTITION_KEY_CHARACTERS && [...key].length > MAX_PARTITION_KEY_CHARACTERS;
  if (key !== "" && !isTooLong) return key;
  const characters = [...key].length;
  throw new HeadwaterError(
    "bad-partition-key",
    key === "" ? "A partition key is empty." : `A partition key has ${characters} characters.`,
    {
      hint: `Give each record a key of 1 to ${MAX_PARTITION_KEY_CHARACTERS} characters.`,
      facts: { characters },
    },
  );
}

/** A different key for each record, which spreads evenly over any number of shards. */
function createRandomKeys(seed: string): () => string {
  const random = createSeededRandom(`${seed}/keys`);
  return () => random.uint32().toString(36).padStart(7, "0") + (random.uint32() & 0xff).toString(36);
}

/** One key for each shard in turn, so that the shards are used in turn. */
function createRoundRobinKeys(shards: readonly ShardRange[]): () => string {
  const keyPerShard = findKeyPerShard(shards);
  const keys =
    keyPerShard.length > 0
      ? keyPerShard
      : Array.from({ length: KEYS_WITHOUT_SHARDS }, (_, index) => `${index}`);
  let next = 0;
  return () => {
    const key = keys[next % keys.length] ?? "0";
    next += 1;
    return key;
  };
}
