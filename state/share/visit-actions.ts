import type { Share } from "@/lib/share/share";
import { storedVisit } from "@/lib/storage/stored-visit";
import { templateStore } from "@/state/editor/template-store";
import { type Visit, visitStore } from "@/state/share/visit-store";
import { withoutHash } from "@/state/share/without-hash";
import { libraryStore } from "@/state/templates/library-store";
import { openTemplate } from "@/state/templates/library-sync";
import { addAndOpen } from "@/state/templates/template-actions";
import { offerUndo } from "@/state/templates/undo-store";

let visits = 0;

/** Shows what somebody shared: its template in the editor, apart from one's own. No setting changes. */
export function showVisit(share: Share, text = share.template): void {
  const { visit: earlier } = visitStore.getState();
  visits += 1;
  const visit = { document: `visit-${visits}`, share, text };
  // First, so that it does not count as having been left for the new one without a word.
  visitStore.setState({ visit, offered: share });
  templateStore.getState().open(visit.document, text);
  if (earlier !== undefined) offerReturn(earlier);
  keepVisitText();
}

/** Makes the shared template one of one's own; its settings stay on offer. */
export function saveVisit(): void {
  const { visit } = visitStore.getState();
  if (visit === undefined) return;
  visitStore.setState({ visit: undefined });
  addAndOpen(visit.share.name, visit.text);
  forgetVisit();
}

/** Back to one's own templates; the shared one can be had back. */
export function leaveVisit(): void {
  if (visitStore.getState().visit === undefined) return;
  openTemplate(libraryStore.getState().currentId);
}

/** The editor shows another template now. */
export function visitWasLeft(visit: Visit): void {
  visitStore.setState({ visit: undefined, offered: undefined });
  forgetVisit();
  offerReturn(visit);
}

/** Takes the settings off the page that are still on offer after the template was saved. */
export function closeOffer(): void {
  visitStore.setState({ offered: undefined });
}

/** A browser that keeps nothing has said so already; the address still has what was shared. */
export function keepVisitText(): void {
  const { visit } = visitStore.getState();
  if (visit !== undefined) storedVisit.write({ share: visit.share, text: visit.text });
}

/** It is decided: a reload shows one's own templates. */
function forgetVisit(): void {
  storedVisit.forget();
  withoutHash();
}

function offerReturn({ share, text }: Visit): void {
  const undo = () => {
    // The link of another one would come back with a reload, in place of this.
    withoutHash();
    showVisit(share, text);
  };
  offerUndo({ kind: "left", name: share.name, undo });
}
