"use client";

import { Check } from "lucide-react";
import { useStore } from "zustand";
import { usePageSettings } from "@/components/share/use-page-settings";
import { usePartText } from "@/components/share/use-part-text";
import { Button } from "@/components/ui/button";
import type { Share } from "@/lib/share/share";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";
import { applySharedSetting } from "@/state/share/apply-shared-setting";
import { getPartSettings, SHARE_PARTS, type SharePart } from "@/state/share/shared-settings";

/** Each shared setting, with its own choice. */
export function VisitSettings({ share }: { readonly share: Share }) {
  const text = useText();
  const partText = usePartText();
  const page = usePageSettings();
  const isRunning = useStore(runStore, (state) => state.handle !== undefined);
  const parts = SHARE_PARTS.filter((part) => getPartSettings(share, part) !== undefined);
  if (parts.length === 0) return null;
  const isInUse = (part: SharePart) => containsAll(getPartSettings(page, part), getPartSettings(share, part));
  return (
    <div className="flex flex-col gap-1">
      <h3 className="font-medium">{text.sharedDraft.settings}</h3>
      <ul className="flex flex-col gap-1.5">
        {parts.map((part) => (
          <li key={part} className="flex min-h-control items-center gap-3">
            {isInUse(part) ? (
              <span className="inline-flex min-w-20 shrink-0 items-center gap-1 text-success">
                <Check aria-hidden className="size-4" />
                {text.sharedDraft.inUse}
              </span>
            ) : (
              <Button
                aria-label={text.sharedDraft.actionLabel(text.share.parts[part])}
                disabled={isRunning}
                onClick={() => applySharedSetting(share, part)}
                className="min-w-20 shrink-0"
              >
                {text.sharedDraft.use}
              </Button>
            )}
            <span className="min-w-0 wrap-anywhere">
              <span className="font-medium">{text.share.parts[part]}: </span>
              {partText(share, part)}
            </span>
          </li>
        ))}
      </ul>
      {isRunning && <p className="text-xs text-ink-soft">{text.sharedDraft.running}</p>}
    </div>
  );
}

/** Both pass through the same schema, so equal settings give equal text. */
function containsAll(page: object | undefined, shared: object | undefined): boolean {
  const has = new Map(Object.entries(page ?? {}));
  return Object.entries(shared ?? {}).every(
    ([key, value]) => JSON.stringify(has.get(key)) === JSON.stringify(value),
  );
}
