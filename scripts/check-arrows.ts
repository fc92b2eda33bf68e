import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findImports } from "./find-imports";
import { packageBin } from "./package-bin";
import { type CommandResult, runCommand } from "./run-command";

/** The folders whose imports have rules. */
const FOLDERS = ["app", "components", "state", "lib", "sandbox", "cli", "bench", "deploy", "e2e", "scripts"];

const SOURCE = /\.[cm]?[jt]sx?$/;

/**
 * Checks the imports below `root` against .dependency-cruiser.cjs. dependency-cruiser reads TypeScript with the compiler's
 * API, which TypeScript 7 does not have, and misses some type-only imports without it. So it reads a copy of the project in
 * which every file contains only its imports.
 *
 * @param reporter the output of dependency-cruiser: "err" for people, "json" for programs
 */
export async function checkArrows(
  root: string,
  reporter: string,
  signal: AbortSignal,
): Promise<CommandResult> {
  const copy = await mkdtemp(join(tmpdir(), "headwater-arrows-"));
  try {
    for (const name of [".dependency-cruiser.cjs", "tsconfig.base.json", "package.json"]) {
      await cp(join(root, name), join(copy, name));
    }
    await symlink(join(root, "node_modules"), join(copy, "node_modules"), "junction");
    const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
    for (const folder of folders) await copyImports(root, copy, folder);
    const depcruise = packageBin("dependency-cruiser", "depcruise");
    const args = [depcruise, "--config", ".dependency-cruiser.cjs", "--output-type", reporter, ...folders];
    return await runCommand(process.execPath, args, { signal, cwd: copy });
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function copyImports(root: string, copy: string, folder: string): Promise<void> {
  await mkdir(join(copy, folder), { recursive: true });
  for (const below of await readdir(join(root, folder), { recursive: true })) {
    const path = join(folder, below);
    if (!(await stat(join(root, path))).isFile()) continue;
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), SOURCE.test(path) ? await importLines(join(root, path)) : "");
  }
}

async function importLines(path: string): Promise<string> {
  const names = findImports(await readFile(path, "utf8"), path);
  return names.map((name) => `import ${JSON.stringify(name)};\n`).join("");
}
