import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Folders of administration commands, which may not be in a user's PATH. */
const ADMIN_FOLDERS = ["/usr/local/sbin", "/usr/sbin"];

/** @returns the path of an installed command, or undefined */
export function findCommand(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...ADMIN_FOLDERS];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
