import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { missingPackages } from "./installed-packages.mjs";
import { npmCommand } from "./npm-command.mjs";
import { PlainError } from "./plain-error.mjs";

/**
 * Installs the npm packages unless node_modules already holds what package-lock.json names.
 * Development packages too, also where NODE_ENV says production: the sandbox and the build need them.
 *
 * @param {string} root
 */
export function installPackages(root) {
  if (isInstalled(root)) return;
  console.log("Installing the npm packages …");
  const { file, args, shell } = npmCommand(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  const { error, status } = spawnSync(file, args, {
    cwd: root,
    shell,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (error) throw new PlainError(`Cannot run npm: ${error.message}. Install Node.js together with npm.`);
  if (status !== 0) throw new PlainError("npm could not install the packages; its messages are above.");
}

/**
 * @param {string} root
 * @returns {boolean}
 */
function isInstalled(root) {
  const locked = readPackages(join(root, "package-lock.json"));
  try {
    return (
      missingPackages(locked, readPackages(join(root, "node_modules", ".package-lock.json"))).length === 0
    );
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @returns {import("./installed-packages.mjs").LockedPackages}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}
