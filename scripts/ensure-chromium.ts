import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { type ChromiumInstaller, chromiumInstallers } from "./chromium-installers";
import { findChromium } from "./find-chromium";
import { packageBin } from "./package-bin";
import { PlainError } from "./plain-error.mjs";
import { runCommand } from "./run-command";

/**
 * Sees to it that there is a Chromium to run tests in, and installs one where there is none.
 *
 * @throws {PlainError} when there is none and none could be installed
 */
export async function ensureChromium(signal: AbortSignal): Promise<void> {
  const attempts: string[] = [];
  for (const install of [undefined, ...installers()]) {
    if (install !== undefined) attempts.push(await run(install, signal));
    if (findChromium() !== undefined || existsSync(chromium.executablePath())) return;
  }
  throw new PlainError(
    [
      "There is no Chromium to run the end-to-end tests in, and none could be installed:",
      ...attempts,
      "Install Chromium or Google Chrome, or set CHROMIUM_PATH to the path of one, and run this again.",
    ].join("\n\n"),
  );
}

function installers(): ChromiumInstaller[] {
  return chromiumInstallers({
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync("/usr/bin/apt-get"),
    platform: process.platform,
    playwright: packageBin("@playwright/test", "playwright"),
  });
}

/** Stops at the first command that fails; what it printed is the result. */
async function run({ name, commands }: ChromiumInstaller, signal: AbortSignal): Promise<string> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  for (const [file, ...args] of commands) {
    const { exitCode, output } = await runCommand(file, args, { signal, env });
    if (exitCode !== 0) return `${name} failed:\n${output.trim()}`;
  }
  return `${name} installed no browser that runs here.`;
}
