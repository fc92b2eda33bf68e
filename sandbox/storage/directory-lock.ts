import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Those that this very process holds: a process id alone may be that of an earlier container's process. */
const held = new Set<string>();

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function holder(path: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(path, "utf8"), 10);
    return Number.isNaN(pid) ? undefined : pid;
  } catch {
    return undefined;
  }
}

/**
 * Takes a data directory for one sandbox: two would deliver each other's buffers. A lock whose process is gone is
 * taken over. Gives what lets go of it.
 *
 * @throws {Error} where a running sandbox has it
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const path = join(resolve(directory), "sandbox.pid");
  const pid = holder(path);
  const inUse = pid === process.pid ? held.has(path) : pid !== undefined && isAlive(pid);
  if (inUse) {
    throw new Error(
      `The data directory ${directory} is in use by process ${pid}, another sandbox. Stop that one, or set SANDBOX_DATA to another directory.`,
    );
  }
  writeFileSync(path, `${process.pid}\n`);
  held.add(path);
  return () => {
    if (held.delete(path)) rmSync(path, { force: true });
  };
}
