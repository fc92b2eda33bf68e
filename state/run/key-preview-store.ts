import { createStore } from "zustand/vanilla";
import type { ShardRange } from "@/lib/send/shard-spread";
import type { KeySettings } from "@/lib/worker/key-settings";
import type { KeyPreview } from "@/lib/worker/run-key-preview";
import { templateWorker } from "@/lib/worker/template-client";

/** Enough to see a shard that gets half as much again as others. */
const SAMPLE = 1000;

/** How the keys that are set would spread; undefined until the first answer. */
export const keyPreviewStore = createStore<{ readonly preview: KeyPreview | undefined }>(() => ({
  preview: undefined,
}));

let turn = 0;

export async function previewKeySpread(
  template: string,
  keys: KeySettings,
  shards: readonly ShardRange[],
): Promise<void> {
  turn += 1;
  const mine = turn;
  const preview = await (await templateWorker()).previewKeys(template, keys, shards, SAMPLE);
  if (mine === turn) keyPreviewStore.setState({ preview });
}
