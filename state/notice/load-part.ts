import { HeadwaterError } from "@/lib/errors";
import { notice } from "@/state/notice/notice-store";

/**
 * Loads part of the page over the network. After a failure it can be called again: only a loaded part is cached.
 *
 * @throws {HeadwaterError} `part-not-loaded`
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw partNotLoaded(cause);
  }
}

/** For a part whose failure cannot be shown where the part belongs. */
export function noticePartNotLoaded(cause: unknown): void {
  notice(partNotLoaded(cause));
}

function partNotLoaded(cause: unknown): HeadwaterError {
  return new HeadwaterError("part-not-loaded", "Part of the page could not be loaded.", {
    hint: "Check your network connection, then retry. If that does not help, reload the page: the site may have changed.",
    cause,
  });
}
