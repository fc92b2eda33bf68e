"use client";

import { ScrolledList } from "@/components/ui/scrolled-list";
import type { ShardShare } from "@/lib/send/shard-spread";
import { useText } from "@/state/language/use-text";

interface ShardPictureProps {
  readonly title: string;
  readonly shares: readonly ShardShare[];
}

/** How many of the records each shard gets; hot ones are marked in words and colour. */
export function ShardPicture({ title, shares }: ShardPictureProps) {
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
