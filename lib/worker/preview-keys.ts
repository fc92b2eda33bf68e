import { type ErrorReport, toErrorReport } from "@/lib/errors";
import { computeShardSpread, type ShardRange, type ShardShare } from "@/lib/send/shard-spread";
import type { PartitionKeySettings } from "@/lib/settings/record-options";
import { createRecordSource } from "@/lib/worker/record-source";

export interface KeyPreview {
  /** Empty if the shards are not known or the keys cannot be created. */
  readonly shares: readonly ShardShare[];
  /** The first few keys. */
  readonly examples: readonly string[];
  /** Why the keys cannot be created. */
  readonly problem: ErrorReport | undefined;
}

const EXAMPLES = 3;

/** Shows the partition keys of the first `count` records and how they spread over the shards. */
export function previewKeys(
  template: string,
  keys: PartitionKeySettings,
  shards: readonly ShardRange[],
  count: number,
): KeyPreview {
  try {
    const nextRecord = createRecordSource({ template }, { keys, shards }, { seed: "preview" });
    const sample = Array.from({ length: count }, () => nextRecord().partitionKey ?? "");
    const shares = shards.length === 0 ? [] : computeShardSpread(sample, shards);
    return { shares, examples: sample.slice(0, EXAMPLES), problem: undefined };
  } catch (error) {
    return { shares: [], examples: [], problem: toErrorReport(error) };
  }
}
