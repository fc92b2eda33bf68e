"use client";

import { Check, Inbox } from "lucide-react";
import { useStore } from "zustand";
import { usePageSettings } from "@/components/share/use-page-settings";
import { usePartText } from "@/components/share/use-part-text";
import { Button } from "@/components/ui/button";
import type { Share } from "@/lib/share/share";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";
import { closeOffer, leaveSharedDraft, saveSharedDraft } from "@/state/share/shared-draft-actions";
import { sharedDraftStore } from "@/state/share/shared-draft-store";
import {
  applySharedSetting,
  getPartSettings,
  SHARE_PARTS,
  type SharePart,
} from "@/state/share/shared-settings";

/** A shared template: its name, each setting to accept, and the buttons to save it or to go back. */
export function SharedDraftBanner() {
  const text = useText().sharedDraft;
  const { draft, offered } = useStore(sharedDraftStore);
  if (offered === undefined) return null;
  const isSaved = draft === undefined;
  return (
    <section
      aria-label={text.label}
      className="flex flex-col gap-3 rounded-panel border border-accent bg-accent-soft p-4"
    >
      <div role="status" className="flex min-w-0 gap-2.5">
        <Inbox aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
        <div className="min-w-0">
          <h2 className="font-semibold wrap-anywhere">
            {isSaved ? text.saved(offered.name) : text.title(offered.name)}
          </h2>
          <p className="text-ink-soft">{isSaved ? text.savedWhy : text.why}</p>
        </div>
      </div>
      <SharedDraftSettings share={offered} />
      <div className="flex flex-wrap gap-2">
        {isSaved ? (
          <Button onClick={closeOffer}>{text.close}</Button>
        ) : (
          <>
            <Button look="primary" onClick={saveSharedDraft}>
              {text.save}
            </Button>
            <Button onClick={leaveSharedDraft}>{text.back}</Button>
          </>
        )}
      </div>
    </section>
  );
}

/** Each shared setting, with its own choice. */
function SharedDraftSettings({ share }: { readonly share: Share }) {
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
