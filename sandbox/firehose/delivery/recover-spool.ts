import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { commitPath, committedBytes } from "./spool-file";
import type { ClosedBuffer } from "./stream-buffer";

function keepCommitted(path: string): boolean {
  const commit = commitPath(path);
  const bytes = existsSync(commit) ? committedBytes(readFileSync(commit)) : 0;
  if (bytes === 0) {
    rmSync(path);
    rmSync(commit, { force: true });
    return false;
  }
  // A call that was being written when the process died was never answered; half of it is not kept.
  if (statSync(path).size > bytes) truncateSync(path, bytes);
  return true;
}

/** What a crash left in the spool, oldest first, each file cut back to its last whole call. */
export function recoverSpool(directory: string): ClosedBuffer[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => /^\d+-[0-9a-f-]{36}$/.test(name))
    .map((name) => ({ path: join(directory, name), firstArrival: Number.parseInt(name, 10) }))
    .sort((a, b) => a.firstArrival - b.firstArrival)
    .filter(({ path }) => keepCommitted(path));
}
