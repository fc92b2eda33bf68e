import { notice } from "@/components/notice/notice-store";
import { partNotLoaded } from "@/components/ui/load-part";

/** A part of the page that comes over the network did not, and there is no place of its own to say so. */
export function noticePartNotLoaded(cause: unknown): void {
  notice(partNotLoaded(cause));
}
