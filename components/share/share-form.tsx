"use client";

import { useMemo, useState } from "react";
import { useText } from "@/components/language/use-text";
import { PartChoice } from "@/components/share/part-choice";
import { ShareResult } from "@/components/share/share-result";
import { SHARE_PARTS, type SharePart, settingsIn } from "@/components/share/shared-parts";
import { usePageSettings } from "@/components/share/use-page-settings";
import type { Share } from "@/lib/share/share";

interface ShareFormProps {
  readonly name: string;
  readonly template: string;
  readonly onQr: (link: string) => void;
}

/** Names of streams and pools go along only where somebody says so. */
const CHOSEN_AT_FIRST: ReadonlySet<SharePart> = new Set(["rate", "seed"]);

/** What goes along, and the link that comes of it. */
export function ShareForm({ name, template, onQr }: ShareFormProps) {
  const text = useText().share;
  const page = usePageSettings();
  const [chosen, setChosen] = useState(CHOSEN_AT_FIRST);
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
        ...SHARE_PARTS.filter((part) => chosen.has(part)).map((part) => settingsIn(page, part)),
      ),
    }),
    [name, template, page, chosen],
  );
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-soft">{text.why}</p>
      <fieldset className="flex flex-col">
        <legend className="mb-1 font-medium">{text.along}</legend>
        {SHARE_PARTS.map((part) => (
          <PartChoice
            key={part}
            part={part}
            settings={settingsIn(page, part)}
            chosen={chosen.has(part)}
            onChoose={choose}
          />
        ))}
      </fieldset>
      <ShareResult share={share} onQr={onQr} />
    </div>
  );
}
