import type { Share } from "@/lib/share/share";
import { parseShareFile } from "@/lib/share/share-file";
import { parseShareLink } from "@/lib/share/share-link";
import { storedSharedDraft } from "@/lib/storage/stored-shared-draft";
import { notice, noticeOrThrow } from "@/state/notice/notice-store";
import { clearLocationHash } from "@/state/share/clear-location-hash";
import { showSharedDraft } from "@/state/share/shared-draft-actions";
import { sharedDraftStore } from "@/state/share/shared-draft-store";

/**
 * Opens the share in the address, or the one that this tab had open before a reload, with its edits. A link that cannot be
 * read gives one notice and changes nothing.
 */
export function openSharedDraft(hash: string): void {
  const stored = storedSharedDraft.read();
  if (stored.problem !== undefined && stored.problem.code !== "storage-blocked") notice(stored.problem);
  const share = parseOrNotice(hash);
  const { draft } = sharedDraftStore.getState();
  const wanted = share ?? stored.value?.share;
  if (wanted === undefined || isSame(wanted, draft?.share)) return;
  const isKept = stored.value !== undefined && isSame(wanted, stored.value.share);
  showSharedDraft(wanted, isKept ? stored.value.text : undefined);
}

/** @throws {HeadwaterError} as `parseShareFile` */
export function openShareFile(text: string): void {
  const share = parseShareFile(text);
  // Otherwise a reload would open the share in the address.
  clearLocationHash();
  showSharedDraft(share);
}

function parseOrNotice(hash: string): Share | undefined {
  try {
    return parseShareLink(hash);
  } catch (error) {
    // A reload must not show the same notice again.
    clearLocationHash();
    noticeOrThrow(error);
    return undefined;
  }
}

function isSame(one: Share, other: Share | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
