"use client";

import { useEffect } from "react";
import { useStore } from "zustand";
import { Disclosure } from "@/components/ui/disclosure";
import { ScrolledList } from "@/components/ui/scrolled-list";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { ShardShare } from "@/lib/send/shard-spread";
import { fromDraft } from "@/lib/settings/forms";
import { MAX_KEY_TEMPLATE_CHARACTERS } from "@/lib/settings/limits";
import { templateStore } from "@/state/editor/template-store";
import { useText } from "@/state/language/use-text";
import { optionsStore } from "@/state/options/options-store";
import { keyPreviewStore, previewKeySpread } from "@/state/run/key-preview-store";
import { runStore } from "@/state/run/run-store";
import { streamFactsStore } from "@/state/run/stream-facts-store";
import { checksStore, getOptionsProblems } from "@/state/settings/checks-store";

const KINDS = ["random", "round-robin", "constant", "expression"] as const;
const SETTLE_MS = 300;

/** The partition keys, and how they spread over the stream's shards. */
export function KeyOptions({ disabled }: { readonly disabled: boolean }) {
  const text = useText();
  const options = useStore(optionsStore);
  const { shards, description } = useStore(streamFactsStore);
  const { preview } = useStore(keyPreviewStore);
  const running = useStore(runStore, (state) => state.spread);
  useFollowedPreview();
  useStore(checksStore);
  const problems = getOptionsProblems(options, "kinesis");
  const { keys, set } = options;
  const previewProblem =
    preview?.problem === undefined ? undefined : text.localizeError(preview.problem).message;
  const problem = problems.has("keys.template") ? text.keys.templateProblem : previewProblem;
  return (
    <Disclosure title={text.keys.title} summary={text.keys.kinds[keys.kind]}>
      {description?.ignoresPartitionKeys && <p className="text-warning">{text.keys.ignored}</p>}
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <SelectField
          label={text.keys.kind}
          value={keys.kind}
          onValueChange={(value) => set({ keys: { ...keys, kind: value } })}
          options={KINDS.map((kind) => [kind, text.keys.kinds[kind]] as const)}
          disabled={disabled}
        />
        {keys.kind === "constant" && (
          <TextField
            label={text.keys.constant}
            value={keys.constant.key}
            onValueChange={(value) => set({ keys: { ...keys, constant: { key: value } } })}
            disabled={disabled}
            error={problems.has("keys.key") ? text.keys.constantProblem : undefined}
          />
        )}
        {keys.kind === "expression" && (
          <TextField
            label={text.keys.template}
            value={keys.expression.template}
            onValueChange={(value) => set({ keys: { ...keys, expression: { template: value } } })}
            maxLength={MAX_KEY_TEMPLATE_CHARACTERS}
            disabled={disabled}
            spellCheck={false}
            hint={preview?.examples.length ? preview.examples.join(", ") : text.keys.templateHint}
            error={problem}
          />
        )}
      </div>
      {shards.length === 0 && <p className="text-ink-soft">{text.keys.unknownShards}</p>}
      <ShardPicture
        title={running === undefined ? text.keys.expected : text.keys.soFar}
        shares={running ?? preview?.shares ?? []}
      />
    </Disclosure>
  );
}

/** Updates the preview when the template, the keys or the shards change. */
function useFollowedPreview(): void {
  const source = useStore(templateStore, (state) => state.source);
  const keys = useStore(optionsStore, (options) => options.keys);
  const shards = useStore(streamFactsStore, (state) => state.shards);
  useEffect(() => {
    const ask = () => void previewKeySpread(source, fromDraft(keys), shards);
    const timer = setTimeout(ask, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [source, keys, shards]);
}

interface ShardPictureProps {
  readonly title: string;
  readonly shares: readonly ShardShare[];
}

/** The share of records per shard; hot shards are marked with text and color. */
function ShardPicture({ title, shares }: ShardPictureProps) {
  const text = useText();
  if (shares.length === 0) return null;
  const top = Math.max(...shares.map(({ share }) => share), Number.MIN_VALUE);
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      <figcaption className="text-xs text-ink-soft">{title}</figcaption>
      <ScrolledList label={text.keys.spread} className="max-h-48">
        {shares.map(({ shardId, share, isHot }) => (
          <li key={shardId} className="grid grid-cols-[5rem_1fr_6rem] items-center gap-2 text-xs">
            <span title={shardId} className="font-mono">
              {shardId.replace(/^shardId-0*(?=\d)/, "#")}
            </span>
            <span aria-hidden className="h-2.5 overflow-hidden rounded-full bg-hover">
              <span
                className={`block h-full rounded-full ${isHot ? "bg-danger" : "bg-accent"}`}
                style={{ width: `${((share / top) * 100).toFixed(1)}%` }}
              />
            </span>
            <span className={`tabular-nums ${isHot ? "font-medium text-danger" : ""}`}>
              {text.keys.share(share)}
              {isHot && ` ${text.keys.hot}`}
            </span>
          </li>
        ))}
      </ScrolledList>
      {shares.some(({ isHot }) => isHot) && <p className="text-xs text-danger">{text.keys.hotHint}</p>}
    </figure>
  );
}
