import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromiumCandidates, headlessShellCandidates, type Machine } from "./chromium-candidates";
import { PlainError } from "./plain-error.mjs";

/**
 * The lightest installed browser for tests that need no window: what CHROMIUM_PATH names, else a headless shell, else
 * what {@link findChromium} finds.
 *
 * @returns its path, or undefined when there is none
 * @throws {PlainError} when CHROMIUM_PATH names something that does not run
 */
export function findHeadlessChromium(
  machine: Machine = process,
  runs: (path: string) => boolean = chromiumRuns,
): string | undefined {
  const shell = machine.env.CHROMIUM_PATH ? undefined : headlessShellCandidates(machine).find(runs);
  return shell ?? findChromium(machine, runs);
}

/**
 * The installed Chromium or Chrome: what CHROMIUM_PATH names, else the first that runs.
 *
 * @returns its path, or undefined when there is none
 * @throws {PlainError} when CHROMIUM_PATH names something that does not run
 */
export function findChromium(
  machine: Machine = process,
  runs: (path: string) => boolean = chromiumRuns,
): string | undefined {
  const named = machine.env.CHROMIUM_PATH;
  if (!named) return chromiumCandidates(machine).find(runs);
  if (runs(named)) return named;
  throw new PlainError(
    `CHROMIUM_PATH is "${named}", which is no Chromium that runs here. Correct it or unset it.`,
  );
}

/**
 * Some distributions put a script there that only tells how to install a browser, so it has to tell its version.
 * On Windows that would open a window.
 */
function chromiumRuns(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}
