"use client";

import { useId } from "react";
import { usePartText } from "@/components/share/use-part-text";
import { useText } from "@/state/language/use-text";
import type { SharedSettings, SharePart } from "@/state/share/shared-settings";

interface PartChoiceProps {
  readonly part: SharePart;
  /** Undefined: there is nothing to share. */
  readonly settings: SharedSettings | undefined;
  readonly chosen: boolean;
  readonly onChoose: (part: SharePart, isChosen: boolean) => void;
}

/** A checkbox for one setting, with its current value. */
export function PartChoice({ part, settings, chosen, onChoose }: PartChoiceProps) {
  const text = useText().share;
  const partText = usePartText();
  const id = useId();
  const isThere = settings !== undefined;
  return (
    <label className="flex min-h-control cursor-pointer items-start gap-2 py-1.5 has-disabled:cursor-default">
      <input
        type="checkbox"
        checked={isThere && chosen}
        disabled={!isThere}
        onChange={(event) => onChoose(part, event.target.checked)}
        aria-label={text.parts[part]}
        aria-describedby={id}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <span className="min-w-0">
        {text.parts[part]}
        <span id={id} className="block text-xs wrap-anywhere text-ink-soft">
          {isThere ? partText(settings, part) : text.missing[part]}
        </span>
      </span>
    </label>
  );
}
