import type { Share } from "@/lib/share/share";
import { parseShareFile } from "@/lib/share/share-file";
import { parseShareLink } from "@/lib/share/share-link";
import { readTemplateLibraryFile } from "@/lib/storage/template-library-file";
import { noticeOrThrow } from "@/state/notice/notice-store";
import { clearLocationHash, showSharedDraft } from "@/state/share/shared-draft-actions";
import { type StoredSharedDraft, sharedDraftStore } from "@/state/share/shared-draft-store";
import { importAndOpen } from "@/state/templates/template-actions";

/**
 * Opens the share in the address. A link that cannot be read shows one notice and changes nothing.
 *
 * @param stored the draft that this tab showed before a reload; opened if the address has no other share
 */
export function openSharedDraft(hash: string, stored?: StoredSharedDraft): void {
  const share = parseOrNotice(hash) ?? stored?.share;
  if (share === undefined || isSame(share, sharedDraftStore.getState().draft?.share)) return;
  showSharedDraft(share, isSame(share, stored?.share) ? stored?.text : undefined);
}

/** @throws {HeadwaterError} as `parseShareFile` */
function openShareFile(text: string): void {
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

/** The beginning of a file that Share saved. */
const SHARED = /^\ufeff?\s*\{\s*"format"\s*:\s*"headwater-share"/;

/** Bytes, more than a browser stores for a site. A longer file is truncated and then rejected. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Imports the templates in a file, or opens the share in it.
 *
 * @returns the number of templates added; undefined for a share
 * @throws {HeadwaterError} if the file contains neither
 */
export async function openImportedFile(file: File): Promise<number | undefined> {
  const text = await file.slice(0, MAX_BYTES).text();
  if (SHARED.test(text)) {
    openShareFile(text);
    return undefined;
  }
  return importAndOpen(readTemplateLibraryFile(text)).length;
}
