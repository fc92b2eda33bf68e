import type { Share } from "@/lib/share/share";
import { storedSharedDraft } from "@/lib/storage/stored-shared-draft";
import { templateStore } from "@/state/editor/template-store";
import { clearLocationHash } from "@/state/share/clear-location-hash";
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
  storeSharedDraft();
}

/** Saves the shared template; the page still offers its settings. */
export function saveSharedDraft(): void {
  const { draft } = sharedDraftStore.getState();
  if (draft === undefined) return;
  sharedDraftStore.setState({ draft: undefined });
  addAndOpen(draft.share.name, draft.text);
  forgetSharedDraft();
}

/** Returns to the saved templates; an undo brings the shared one back. */
export function leaveSharedDraft(): void {
  if (sharedDraftStore.getState().draft === undefined) return;
  openTemplate(libraryStore.getState().currentId);
}

/** Closes the draft after the editor has opened another template. */
export function closeSharedDraft(draft: SharedDraft): void {
  sharedDraftStore.setState({ draft: undefined, offered: undefined });
  forgetSharedDraft();
  offerReturn(draft);
}

/** Stops offering the settings of a share whose template was saved. */
export function closeOffer(): void {
  sharedDraftStore.setState({ offered: undefined });
}

/** A failure needs no notice: the page has shown one at the start, and the address still has the share. */
export function storeSharedDraft(): void {
  const { draft } = sharedDraftStore.getState();
  if (draft !== undefined) storedSharedDraft.write({ share: draft.share, text: draft.text });
}

/** A reload then shows the saved templates. */
function forgetSharedDraft(): void {
  storedSharedDraft.forget();
  clearLocationHash();
}

function offerReturn({ share, text }: SharedDraft): void {
  const undo = () => {
    // Otherwise a reload would open the link of another share.
    clearLocationHash();
    showSharedDraft(share, text);
  };
  offerUndo({ kind: "left", name: share.name, undo });
}
