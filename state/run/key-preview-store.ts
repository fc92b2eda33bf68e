import { createStore } from "zustand/vanilla";
import { latest } from "@/lib/latest";
import type { ShardRange } from "@/lib/send/shard-spread";
import type { PartitionKeySettings } from "@/lib/settings/record-options";
import type { KeyPreview } from "@/lib/worker/preview-keys";
import { getTemplateWorker } from "@/lib/worker/template-client";

/** Enough to show a shard that receives 50% more than the others. */
const SAMPLE = 1000;

/** How the chosen partition keys would spread over the shards; undefined until the first answer. */
export const keyPreviewStore = createStore<{ readonly preview: KeyPreview | undefined }>(() => ({
  preview: undefined,
}));

const startPreview = latest();

export async function previewKeySpread(
  template: string,
  keys: PartitionKeySettings,
  shards: readonly ShardRange[],
): Promise<void> {
  const isLatest = startPreview();
  const preview = await (await getTemplateWorker()).previewKeys(template, keys, shards, SAMPLE);
  if (isLatest()) keyPreviewStore.setState({ preview });
}
