import { chmod, chown, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Nobody, where this runs as root, so that the web server cannot write what a plain user cannot. */
export const PLAIN_USER = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** A folder that a plain user may write to. */
export async function workFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "headwater-container-"));
  if (PLAIN_USER.uid !== undefined) await chown(folder, PLAIN_USER.uid, PLAIN_USER.gid);
  return folder;
}

/** The files of this folder where a plain user can read them, as they are in the container. */
export async function installedFiles(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "headwater-installed-"));
  await cp(import.meta.dirname, folder, { recursive: true, filter: (path) => !path.endsWith(".ts") });
  await chmod(folder, 0o755);
  return folder;
}

export async function removeFolders(...folders: readonly string[]): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}
