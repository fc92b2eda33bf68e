import { partNotLoaded } from "@/state/notice/load-part";
import { notice } from "@/state/notice/notice-store";

/** A part of the page that comes over the network did not, and there is no place of its own to say so. */
export function noticePartNotLoaded(cause: unknown): void {
  notice(partNotLoaded(cause));
}
