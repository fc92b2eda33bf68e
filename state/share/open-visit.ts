import type { Share } from "@/lib/share/share";
import { parseShareFile } from "@/lib/share/share-file";
import { parseShareLink } from "@/lib/share/share-link";
import { storedVisit } from "@/lib/storage/stored-visit";
import { notice, noticeOrThrow } from "@/state/notice/notice-store";
import { showVisit } from "@/state/share/visit-actions";
import { visitStore } from "@/state/share/visit-store";
import { withoutHash } from "@/state/share/without-hash";

/**
 * Opens what the address shares, or what an earlier load of this tab had open. What was typed into it since is there
 * again. A link that cannot be read gives one message, and nothing changes.
 */
export function openVisit(hash: string): void {
  const stored = storedVisit.read();
  if (stored.problem !== undefined && stored.problem.code !== "storage-blocked") notice(stored.problem);
  const share = readOrTell(hash);
  const { visit } = visitStore.getState();
  const wanted = share ?? stored.value?.share;
  if (wanted === undefined || isSame(wanted, visit?.share)) return;
  const isKept = stored.value !== undefined && isSame(wanted, stored.value.share);
  showVisit(wanted, isKept ? stored.value.text : undefined);
}

/** @throws {HeadwaterError} as `parseShareFile` */
export function openShareFile(text: string): void {
  const share = parseShareFile(text);
  // What the address has from before would come back with a reload, in place of this.
  withoutHash();
  showVisit(share);
}

function readOrTell(hash: string): Share | undefined {
  try {
    return parseShareLink(hash);
  } catch (error) {
    // There is nothing to decide about it.
    withoutHash();
    noticeOrThrow(error);
    return undefined;
  }
}

function isSame(one: Share, other: Share | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
