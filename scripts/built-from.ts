import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Next.js empties this folder when a build begins, so that the note of a build that breaks off is not there. */
const NOTE = join(".next", "built-from.txt");

/** The {@link sourceDigest} of the site that is in `out/`; undefined when there is no complete one. */
export function builtFrom(root: string): string | undefined {
  const note = join(root, NOTE);
  if (!existsSync(join(root, "out", "index.html")) || !existsSync(note)) return undefined;
  return readFileSync(note, "utf8");
}

/** Notes what the site in `out/` was built from; to be called when it is complete. */
export function noteBuiltFrom(root: string, digest: string): void {
  writeFileSync(join(root, NOTE), digest);
}
