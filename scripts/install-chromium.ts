import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findChromium } from "./find-chromium";
import { packageBin } from "./package-bin";
import { PlainError } from "./plain-error.mjs";
import { runCommand } from "./run-command";

/**
 * Installs a Chromium for the tests unless there is one.
 *
 * @throws {PlainError} if there is none and none could be installed
 */
export async function ensureChromium(signal: AbortSignal): Promise<void> {
  const attempts: string[] = [];
  for (const installer of [undefined, ...getInstallers()]) {
    if (installer !== undefined) attempts.push(await runInstaller(installer, signal));
    if (findChromium() !== undefined || existsSync(chromium.executablePath())) return;
  }
  throw new PlainError(
    [
      "The end-to-end tests need a Chromium, and none could be installed:",
      ...attempts,
      "Install Chromium or Google Chrome, or set CHROMIUM_PATH to its path, and run this command again.",
    ].join("\n\n"),
  );
}

function getInstallers(): ChromiumInstaller[] {
  return chromiumInstallers({
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync("/usr/bin/apt-get"),
    platform: process.platform,
    playwright: packageBin("@playwright/test", "playwright"),
  });
}

/** Runs the commands up to the first failure. Returns a description of the failure. */
async function runInstaller({ name, commands }: ChromiumInstaller, signal: AbortSignal): Promise<string> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  for (const [file, ...args] of commands) {
    const { exitCode, output } = await runCommand(file, args, { signal, env });
    if (exitCode !== 0) return `${name} failed:\n${output.trim()}`;
  }
  return `${name} installed no browser that runs on this machine.`;
}

/** A way to install a Chromium: commands to run in this order. */
interface ChromiumInstaller {
  readonly name: string;
  readonly commands: readonly (readonly [file: string, ...args: string[]])[];
}

interface InstallerMachine {
  readonly isRoot: boolean;
  readonly hasApt: boolean;
  readonly platform: NodeJS.Platform;
  /** The file of Playwright's command line, to be run by Node. */
  readonly playwright: string;
}

/** The ways to install a Chromium on this machine, in the order to try them. */
export function chromiumInstallers(machine: InstallerMachine): ChromiumInstaller[] {
  const { isRoot, hasApt, platform, playwright } = machine;
  // Only root can install the system libraries of the browser. The download alone may be enough.
  const withSystemPackages = isRoot && platform === "linux" ? ["--with-deps"] : [];
  const download: ChromiumInstaller = {
    name: "Playwright's download",
    commands: [[process.execPath, playwright, "install", ...withSystemPackages, "chromium"]],
  };
  if (!isRoot || !hasApt) return [download];
  const apt: ChromiumInstaller = {
    name: "apt-get",
    commands: [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "chromium"],
      // Optional: some distributions do not have it.
      ["apt-get", "install", "-y", "chromium-headless-shell"],
    ],
  };
  return [apt, download];
}
