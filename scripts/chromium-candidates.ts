import { posix, win32 } from "node:path";

export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/** Where a Chromium or one of its kin may be, best first: what the PATH has, then the usual places. */
export function chromiumCandidates(machine: Machine): string[] {
  return [...onPath(NAMES, machine), ...usualPlaces(machine)];
}

/**
 * Where a headless shell may be: Chromium's engine without its windows, which starts a page in a third of the time.
 */
export function headlessShellCandidates(machine: Machine): string[] {
  return onPath(SHELL_NAMES, machine);
}

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const SHELL_NAMES = ["chromium-headless-shell", "chrome-headless-shell"];

function onPath(names: readonly string[], { env, platform }: Machine): string[] {
  const { delimiter, join } = platform === "win32" ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, platform === "win32" ? `${name}.exe` : name)),
  );
}

function usualPlaces({ env, platform }: Machine): string[] {
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
