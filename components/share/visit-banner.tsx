"use client";

import { Inbox } from "lucide-react";
import { useStore } from "zustand";
import { VisitSettings } from "@/components/share/visit-settings";
import { Button } from "@/components/ui/button";
import { useText } from "@/state/language/use-text";
import { closeOffer, leaveSharedDraft, saveSharedDraft } from "@/state/share/shared-draft-actions";
import { sharedDraftStore } from "@/state/share/shared-draft-store";

/** A shared template: its name, each setting to accept, and the buttons to save it or to go back. */
export function VisitBanner() {
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
      <VisitSettings share={offered} />
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
