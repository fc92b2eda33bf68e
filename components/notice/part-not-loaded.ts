import { notice } from "@/components/notice/notice-store";
import { HeadwaterError } from "@/lib/errors";

/** A part of the page that comes over the network did not. */
export function noticePartNotLoaded(cause: unknown): void {
  notice(
    new HeadwaterError("page-part-not-loaded", "A part of the page could not be loaded.", {
      hint: "Check your network connection and try again.",
      cause,
    }),
  );
}
