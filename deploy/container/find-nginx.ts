import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findCommand } from "../find-command";

/**
 * Looks for nginx. Nobody's own machine is changed for a test; a machine for checks of this repository (CI is set)
 * gets it from Debian's packages.
 *
 * @returns the path; undefined where there is none and this is somebody's own machine
 * @throws {Error} where this is a machine for checks, and there is none and none could be installed
 */
export function findNginx(): string | undefined {
  const found = findCommand("nginx");
  if (found !== undefined || !process.env.CI) return found;
  const problem = install();
  const installed = findCommand("nginx");
  if (installed !== undefined) return installed;
  throw new Error(`nginx is needed to try the container's configuration, and ${problem}. Install nginx.`);
}

function install(): string {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return "is not installed here";
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "nginx"]]) {
    const { status, stderr } = spawnSync("apt-get", args, { encoding: "utf8", env });
    if (status !== 0) return `apt-get ${args[0]} failed: ${stderr.trim()}`;
  }
  return "apt-get installed none that can be found";
}
