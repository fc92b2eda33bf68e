import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where administrators' commands are, which need not be on everybody's path. */
const FURTHER = ["/usr/local/sbin", "/usr/sbin"];

/** @returns the path of a command that this machine has */
export function findCommand(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...FURTHER];
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
