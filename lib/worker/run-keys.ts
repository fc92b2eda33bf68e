import { HeadwaterError } from "@/lib/errors";
import { type RandomSource, seededRandom } from "@/lib/random";
import { constantKey, type PartitionKeys, randomKeys, roundRobinKeys } from "@/lib/send/partition-keys";
import { findKeyPerShard, type ShardRange } from "@/lib/send/shard-spread";
import { type KeySettings, MAX_KEY_CHARACTERS } from "@/lib/worker/key-settings";

/** Where shards are not known, so many keys in turn reach about all shards of a usual stream. */
const BLIND_KEYS = 256;

/** The keys of every strategy but `expression`, which needs the record. */
export function keysOf(
  settings: Exclude<KeySettings, { kind: "expression" }>,
  shards: readonly ShardRange[],
  seed: string,
): PartitionKeys {
  switch (settings.kind) {
    case "random":
      return randomKeys(randomOf(seed));
    case "round-robin":
      return roundRobinKeys(turns(shards));
    case "constant":
      return constantKey(checkedKey(settings.key));
  }
}

/** The key itself. @throws {HeadwaterError} `bad-partition-key`, for one that Kinesis Data Streams refuses */
export function checkedKey(key: string): string {
  // A string has at least as many UTF-16 code units as characters, so that most keys need no counting.
  const tooLong = key.length > MAX_KEY_CHARACTERS && [...key].length > MAX_KEY_CHARACTERS;
  if (key !== "" && !tooLong) return key;
  const characters = [...key].length;
  throw new HeadwaterError(
    "bad-partition-key",
    key === "" ? "A partition key is empty." : `A partition key has ${characters} characters.`,
    {
      hint: `Give each record a key of 1 to ${MAX_KEY_CHARACTERS} characters.`,
      facts: { characters },
    },
  );
}

function turns(shards: readonly ShardRange[]): [string, ...string[]] {
  const [first, ...rest] = findKeyPerShard(shards);
  if (first !== undefined) return [first, ...rest];
  return ["0", ...Array.from({ length: BLIND_KEYS - 1 }, (_, index) => String(index + 1))];
}

const randomOf = (seed: string): RandomSource => seededRandom(`${seed}/keys`);
