import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * Removes the TypeScript sources below `directory`. Next.js leaves a copy of a worker's source beside the bundle
 * that is made of it, and nothing loads that copy.
 *
 * @returns the paths of the removed files, below `directory`
 */
export async function removeSources(directory: string): Promise<string[]> {
  const paths = await readdir(directory, { recursive: true });
  const sources = paths.filter((path) => /\.[cm]?tsx?$/.test(path)).sort();
  await Promise.all(sources.map((path) => rm(join(directory, path))));
  return sources;
}
