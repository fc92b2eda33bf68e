import { storedSharedDraft } from "@/lib/storage/stored-shared-draft";
import { templateStore } from "@/state/editor/template-store";
import { noticePartNotLoaded } from "@/state/notice/load-part";
import { closeSharedDraft, leaveSharedDraft, storeSharedDraft } from "@/state/share/shared-draft-actions";
import { sharedDraftStore } from "@/state/share/shared-draft-store";

/** Typing must not write to storage at every key. */
const STORE_AFTER_MS = 300;

/**
 * Opens the share in the address, now and whenever the address changes, and stores its edits. The address keeps the share
 * until the person saves or leaves it, so that a reload shows it again. Returns an unsubscribe function.
 */
export function followSharedDraft(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = templateStore.subscribe(({ document, source }) => {
    const { draft } = sharedDraftStore.getState();
    if (draft === undefined) return;
    if (document !== draft.document) return closeSharedDraft(draft);
    if (source === draft.text) return;
    sharedDraftStore.setState({ draft: { ...draft, text: source } });
    clearTimeout(timer);
    timer = setTimeout(storeSharedDraft, STORE_AFTER_MS);
  });
  const openShared = () => {
    if (isShared(location.href)) void openSharedDraft();
  };
  const follow = ({ oldURL }: HashChangeEvent) => {
    // Going back from a link in the browser leaves its share; following a link within the page does not.
    if (location.hash === "" && isShared(oldURL)) leaveSharedDraft();
    else openShared();
  };
  addEventListener("hashchange", follow);
  addEventListener("pagehide", storeSharedDraft);
  const { draft } = sharedDraftStore.getState();
  if (draft !== undefined) templateStore.getState().open(draft.document, draft.text);
  else if (storedSharedDraft.read().value !== undefined) void openSharedDraft();
  else openShared();
  return () => {
    clearTimeout(timer);
    storeSharedDraft();
    unsubscribe();
    removeEventListener("hashchange", follow);
    removeEventListener("pagehide", storeSharedDraft);
  };
}

const isShared = (address: string): boolean => new URL(address).hash.startsWith("#share=");

/** Loads the link parser only when there is a link. */
async function openSharedDraft(): Promise<void> {
  try {
    const part = await import("@/state/share/open-shared-draft");
    part.openSharedDraft(location.hash);
  } catch (cause) {
    noticePartNotLoaded(cause);
  }
}
