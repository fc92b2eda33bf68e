import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { posix, win32 } from "node:path";
import { PlainError } from "./plain-error.mjs";

interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/**
 * Finds the lightest installed browser for tests without a window: the one in CHROMIUM_PATH, or a headless shell, or the
 * one of {@link findChromium}.
 *
 * @returns its path, or undefined if there is none
 * @throws {PlainError} if the file in CHROMIUM_PATH does not run
 */
export function findHeadlessChromium(
  machine: Machine = process,
  runs: (path: string) => boolean = runsChromium,
): string | undefined {
  const shell = machine.env.CHROMIUM_PATH ? undefined : findInPath(SHELL_NAMES, machine).find(runs);
  return shell ?? findChromium(machine, runs);
}

/**
 * Finds the installed Chromium or Chrome: the one in CHROMIUM_PATH, or the first candidate that runs.
 *
 * @returns its path, or undefined if there is none
 * @throws {PlainError} if the file in CHROMIUM_PATH does not run
 */
export function findChromium(
  machine: Machine = process,
  runs: (path: string) => boolean = runsChromium,
): string | undefined {
  const named = machine.env.CHROMIUM_PATH;
  if (!named) return chromiumCandidates(machine).find(runs);
  if (runs(named)) return named;
  throw new PlainError(
    `CHROMIUM_PATH is "${named}", which is not a Chromium that runs on this machine. Correct it or unset it.`,
  );
}

/**
 * Checks that the file prints a version: in some distributions it is a script that only explains how to install a browser.
 * Skips the check on Windows, where it would open a window.
 */
function runsChromium(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

/** Possible paths of Chromium and related browsers, best first: in the PATH, then in the default folders. */
export function chromiumCandidates(machine: Machine): string[] {
  return [...findInPath(NAMES, machine), ...defaultPaths(machine)];
}

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
/** Headless shells: Chromium's engine without windows, which opens a page in a third of the time. */
const SHELL_NAMES = ["chromium-headless-shell", "chrome-headless-shell"];

function findInPath(names: readonly string[], { env, platform }: Machine): string[] {
  const { delimiter, join } = platform === "win32" ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, platform === "win32" ? `${name}.exe` : name)),
  );
}

function defaultPaths({ env, platform }: Machine): string[] {
  if (platform === "darwin") {
    const folders = [
      "/Applications",
      ...(env.HOME === undefined ? [] : [posix.join(env.HOME, "Applications")]),
    ];
    return folders.flatMap((folder) =>
      ["Chromium", "Google Chrome", "Microsoft Edge"].map((name) =>
        posix.join(folder, `${name}.app`, "Contents", "MacOS", name),
      ),
    );
  }
  if (platform === "win32") {
    const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        win32.join(folder, "Chromium", "Application", "chrome.exe"),
        win32.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        win32.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      ]);
  }
  return [
    "/usr/bin/chromium",
    "/usr/lib/chromium/chromium",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
  ];
}
