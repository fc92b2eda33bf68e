import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

/**
 * The file that an installed package runs as the command `command`, to be run by Node itself:
 * the links in node_modules/.bin are batch files on Windows.
 *
 * @param packageName for example "@biomejs/biome"
 */
export function packageBin(packageName: string, command: string): string {
  const folder = join(ROOT, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file: unknown = typeof bin === "string" ? bin : bin?.[command];
  if (typeof file !== "string") throw new Error(`The package ${packageName} has no command "${command}".`);
  return join(folder, file);
}
