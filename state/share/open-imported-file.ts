import { readTemplateLibraryFile } from "@/lib/storage/template-library-file";
import { openShareFile } from "@/state/share/open-shared-draft";
import { importAll } from "@/state/templates/template-actions";

/** How a file begins that Share saved. */
const SHARED = /^\ufeff?\s*\{\s*"format"\s*:\s*"headwater-share"/;

/** Bytes. What is longer is cut, and then no file of ours: more than a browser keeps for a site. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Imports the templates of a file, or opens what somebody shared as one.
 *
 * @returns how many templates were added; undefined where it was something shared
 * @throws {HeadwaterError} where it is neither
 */
export async function openImportedFile(file: File): Promise<number | undefined> {
  const text = await file.slice(0, MAX_BYTES).text();
  if (SHARED.test(text)) {
    openShareFile(text);
    return undefined;
  }
  return importAll(readTemplateLibraryFile(text)).length;
}
