import { shareSchema } from "@/lib/share/share";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import { z } from "@/lib/zod";
import { templateStore } from "@/state/editor/template-store";
import { noticePartNotLoaded } from "@/state/notice/load-part";
import { persistStore } from "@/state/persistence/persist-store";
import { closeSharedDraft, leaveSharedDraft } from "@/state/share/shared-draft-actions";
import { type StoredSharedDraft, sharedDraftStore } from "@/state/share/shared-draft-store";

/**
 * Opens the share in the address, now and whenever the address changes, and persists its edits in this tab. The address
 * has the share until the user saves or leaves it, so that a reload shows it again.
 */
export function followSharedDraft(): Unsubscribe {
  let stored: StoredSharedDraft | undefined;
  const persisted = persistStore(sharedDraftStore, {
    name: "headwater.shared-draft",
    schema: z.object({ share: shareSchema, text: z.string() }),
    select: ({ draft }) => draft,
    restore: (draft) => {
      stored = draft;
    },
    areas: [() => sessionStorage],
    // The address still has the share, and another value has reported the storage.
    isSilent: true,
  });
  const unsubscribe = joinSubscriptions([
    sharedDraftStore.subscribe(({ draft }) => {
      if (draft === undefined) persisted.clear();
    }),
    templateStore.subscribe(({ document, source }) => {
      const { draft } = sharedDraftStore.getState();
      if (draft === undefined) return;
      if (document !== draft.document) closeSharedDraft(draft);
      else if (source !== draft.text) sharedDraftStore.setState({ draft: { ...draft, text: source } });
    }),
    followAddress(),
    persisted.stop,
  ]);
  const { draft } = sharedDraftStore.getState();
  if (draft !== undefined) templateStore.getState().open(draft.document, draft.text);
  else if (stored !== undefined || isShared(location.href)) void openSharedDraft(stored);
  return unsubscribe;
}

function followAddress(): Unsubscribe {
  const follow = ({ oldURL }: HashChangeEvent) => {
    // Going back from a link in the browser leaves its share; following a link within the page does not.
    if (location.hash === "" && isShared(oldURL)) leaveSharedDraft();
    else if (isShared(location.href)) void openSharedDraft();
  };
  addEventListener("hashchange", follow);
  return () => removeEventListener("hashchange", follow);
}

const isShared = (address: string): boolean => new URL(address).hash.startsWith("#share=");

/** Loads the link parser only when there is a share to open. */
async function openSharedDraft(stored?: StoredSharedDraft): Promise<void> {
  try {
    const part = await import("@/state/share/open-shared-draft");
    part.openSharedDraft(location.hash, stored);
  } catch (cause) {
    noticePartNotLoaded(cause);
  }
}
