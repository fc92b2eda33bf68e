"use client";

import { useId, useMemo, useState } from "react";
import { ShareResult } from "@/components/share/share-result";
import { usePageSettings } from "@/components/share/use-page-settings";
import { usePartText } from "@/components/share/use-part-text";
import type { Share } from "@/lib/share/share";
import { useText } from "@/state/language/use-text";
import {
  getPartSettings,
  SHARE_PARTS,
  type SharedSettings,
  type SharePart,
} from "@/state/share/shared-settings";

interface ShareFormProps {
  readonly name: string;
  readonly template: string;
  readonly onQr: (link: string) => void;
}

/** The settings that generate the same records. Names of streams and pools are included only on request. */
const DEFAULT_PARTS: readonly SharePart[] = ["rate", "options", "seed"];

/** Chooses what to share, and creates the link. */
export function ShareForm({ name, template, onQr }: ShareFormProps) {
  const text = useText().share;
  const page = usePageSettings();
  const [chosen, setChosen] = useState<ReadonlySet<SharePart>>(() => new Set(DEFAULT_PARTS));
  const choose = (part: SharePart, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(part);
    else next.delete(part);
    setChosen(next);
  };
  const share = useMemo<Share>(
    () => ({
      name,
      template,
      ...Object.assign(
        {},
        ...SHARE_PARTS.filter((part) => chosen.has(part)).map((part) => getPartSettings(page, part)),
      ),
    }),
    [name, template, page, chosen],
  );
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-soft">{text.why}</p>
      <fieldset className="flex flex-col">
        <legend className="mb-1 font-medium">{text.partsLabel}</legend>
        {SHARE_PARTS.map((part) => (
          <PartChoice
            key={part}
            part={part}
            settings={getPartSettings(page, part)}
            chosen={chosen.has(part)}
            onChoose={choose}
          />
        ))}
      </fieldset>
      <ShareResult share={share} onQr={onQr} />
    </div>
  );
}

interface PartChoiceProps {
  readonly part: SharePart;
  /** Undefined: there is nothing to share. */
  readonly settings: SharedSettings | undefined;
  readonly chosen: boolean;
  readonly onChoose: (part: SharePart, isChosen: boolean) => void;
}

/** A checkbox for one setting, with its current value. */
function PartChoice({ part, settings, chosen, onChoose }: PartChoiceProps) {
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
