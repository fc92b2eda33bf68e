import { HeadwaterError } from "@/lib/errors";
import { computeShardSpread, type ShardRange, type ShardShare } from "@/lib/send/shard-spread";
import type { KeySettings } from "@/lib/worker/key-settings";
import { runTexts } from "@/lib/worker/run-texts";

export interface KeyPreview {
  /** Empty where the shards are not known, or the keys cannot be made. */
  readonly shares: readonly ShardShare[];
  /** The first few keys. */
  readonly examples: readonly string[];
  /** Why records would have no keys. */
  readonly problem: Pick<HeadwaterError, "code" | "message" | "facts"> | undefined;
}

const EXAMPLES = 3;

/** The partition keys that the first `count` records would have, and where they would go. */
export function previewKeys(
  template: string,
  keys: KeySettings,
  shards: readonly ShardRange[],
  count: number,
): KeyPreview {
  try {
    const next = runTexts({ template }, { keys, shards }, { seed: "preview" });
    const sample = Array.from({ length: count }, () => next().key ?? "");
    const shares = shards.length === 0 ? [] : computeShardSpread(sample, shards);
    return { shares, examples: sample.slice(0, EXAMPLES), problem: undefined };
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    return {
      shares: [],
      examples: [],
      problem: { code: error.code, message: error.message, facts: error.facts },
    };
  }
}
