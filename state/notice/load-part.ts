import { HeadwaterError } from "@/lib/errors";

/**
 * A part of the page that comes over the network. It may be asked for again where it did not come: only what was loaded
 * is kept.
 *
 * @throws {HeadwaterError} with the code `page-part-not-loaded`
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw partNotLoaded(cause);
  }
}

/** A part of the page that comes over the network did not. */
export function partNotLoaded(cause: unknown): HeadwaterError {
  return new HeadwaterError("page-part-not-loaded", "A part of the page could not be loaded.", {
    hint: "Check your network connection and try again. If that does not help, load the page again: the site may have changed.",
    cause,
  });
}
