"use client";

import { useMemo, useState } from "react";
import { PartChoice } from "@/components/share/part-choice";
import { ShareResult } from "@/components/share/share-result";
import { usePageSettings } from "@/components/share/use-page-settings";
import type { Share } from "@/lib/share/share";
import { useText } from "@/state/language/use-text";
import { areUsualOptions } from "@/state/share/shared-options";
import { SHARE_PARTS, type SharedSettings, type SharePart, settingsIn } from "@/state/share/shared-parts";

interface ShareFormProps {
  readonly name: string;
  readonly template: string;
  readonly onQr: (link: string) => void;
}

/**
 * The settings that the same records need. Names of streams and pools are included only if selected; record
 * options only
 * if they differ from the defaults, so that pages that know no options in a link can open the others.
 */
function chosenAtFirst({ options }: SharedSettings): ReadonlySet<SharePart> {
  const areUsual = options !== undefined && areUsualOptions(options);
  return new Set<SharePart>(areUsual ? ["rate", "seed"] : ["rate", "seed", "options"]);
}

/** Chooses what to share, and creates the link. */
export function ShareForm({ name, template, onQr }: ShareFormProps) {
  const text = useText().share;
  const page = usePageSettings();
  const [chosen, setChosen] = useState(() => chosenAtFirst(page));
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
        <legend className="mb-1 font-medium">{text.partsLabel}</legend>
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
