"use client";

import { useStore } from "zustand";
import { useText } from "@/state/language/use-text";
import { sharedDraftStore } from "@/state/share/shared-draft-store";
import { libraryStore } from "@/state/templates/library-store";

/** The template's state: a shared draft, or not saved by the browser. */
export function TemplateState() {
  const text = useText();
  const isUnsaved = useStore(libraryStore, (state) => state.problem !== undefined);
  const isSharedDraft = useStore(sharedDraftStore, (state) => state.draft !== undefined);
  return (
    <>
      {isSharedDraft && <span className="text-accent">{text.sharedDraft.badge}</span>}
      <span role="status" className="text-danger empty:hidden">
        {isUnsaved ? text.templates.notSaved : ""}
      </span>
    </>
  );
}
