import type { Share } from "@/lib/share/share";
import { templateStore } from "@/state/editor/template-store";
import { type SharedDraft, sharedDraftStore } from "@/state/share/shared-draft-store";
import { libraryStore } from "@/state/templates/library-store";
import { openTemplate } from "@/state/templates/library-sync";
import { addAndOpen } from "@/state/templates/template-actions";
import { offerUndo } from "@/state/templates/undo-store";

let drafts = 0;

/** Shows a shared template in the editor, separate from the saved templates. No setting changes. */
export function showSharedDraft(share: Share, text = share.template): void {
  const { draft: earlier } = sharedDraftStore.getState();
  drafts += 1;
  const draft = { document: `shared-draft-${drafts}`, share, text };
  // First, so that opening the document does not count as leaving the earlier draft.
  sharedDraftStore.setState({ draft, offered: share });
  templateStore.getState().open(draft.document, text);
  if (earlier !== undefined) offerReturn(earlier);
}

/** Saves the shared template; the page still offers its settings. */
export function saveSharedDraft(): void {
  const { draft } = sharedDraftStore.getState();
  if (draft === undefined) return;
  sharedDraftStore.setState({ draft: undefined });
  addAndOpen(draft.share.name, draft.text);
  clearLocationHash();
}

/** Returns to the saved templates; an undo brings the shared one back. */
export function leaveSharedDraft(): void {
  if (sharedDraftStore.getState().draft === undefined) return;
  openTemplate(libraryStore.getState().currentId);
}

/** Closes the draft after the editor has opened another template. */
export function closeSharedDraft(draft: SharedDraft): void {
  sharedDraftStore.setState({ draft: undefined, offered: undefined });
  clearLocationHash();
  offerReturn(draft);
}

/** Stops offering the settings of a share whose template was saved. */
export function closeOffer(): void {
  sharedDraftStore.setState({ offered: undefined });
}

function offerReturn({ share, text }: SharedDraft): void {
  const undo = () => {
    // Otherwise a reload would open the link of another share.
    clearLocationHash();
    showSharedDraft(share, text);
  };
  offerUndo({ kind: "left", name: share.name, undo });
}

/**
 * Removes the fragment from the address without adding a history entry.
 *
 * Next.js overrides `history.replaceState`. On an entry that a link within the page created, its version leaves a
 * state that
 * it mistakes for another router's until its next render; going back to that entry would then reload the page.
 */
export function clearLocationHash(): void {
  if (location.hash === "") return;
  History.prototype.replaceState.call(history, history.state, "", `${location.pathname}${location.search}`);
}
