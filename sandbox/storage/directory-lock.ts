import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Locks of this process. The process id alone is not enough: an earlier container's process can have had the
 * same id.
 */
const heldLocks = new Set<string>();

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists and belongs to another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function readLockHolder(path: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(path, "utf8"), 10);
    return Number.isNaN(pid) ? undefined : pid;
  } catch {
    return undefined;
  }
}

/**
 * Locks a data directory, because two sandboxes would deliver each other's buffers. Takes over a lock whose
 * process has ended. Returns a function that releases the lock.
 * @throws {Error} if a running sandbox has the lock
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const path = join(resolve(directory), "sandbox.pid");
  const pid = readLockHolder(path);
  const inUse = pid === process.pid ? heldLocks.has(path) : pid !== undefined && isAlive(pid);
  if (inUse) {
    throw new Error(
      `The data directory ${directory} is in use by another sandbox, process ${pid}. Stop it, or set SANDBOX_DATA to another directory.`,
    );
  }
  writeFileSync(path, `${process.pid}\n`);
  heldLocks.add(path);
  return () => {
    if (heldLocks.delete(path)) rmSync(path, { force: true });
  };
}
