/** One way to get a Chromium: commands to run one after the other. */
export interface ChromiumInstaller {
  readonly name: string;
  readonly commands: readonly (readonly [file: string, ...args: string[]])[];
}

export interface InstallerMachine {
  readonly isRoot: boolean;
  readonly hasApt: boolean;
  readonly platform: NodeJS.Platform;
  /** The file of Playwright's command line, run by Node. */
  readonly playwright: string;
}

/** The ways to get a Chromium on this machine, in the order to try them. */
export function chromiumInstallers(machine: InstallerMachine): ChromiumInstaller[] {
  const { isRoot, hasApt, platform, playwright } = machine;
  // Only root may install what the browser needs of the system; without it the download alone may do.
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
      // Not every distribution has it, and the tests run without it.
      ["apt-get", "install", "-y", "chromium-headless-shell"],
    ],
  };
  return [apt, download];
}
