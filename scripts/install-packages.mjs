import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PlainError } from "./plain-error.mjs";

/**
 * Installs the npm packages unless node_modules matches package-lock.json. Always includes development packages, even
 * with NODE_ENV=production: the sandbox and the build need them.
 *
 * @param {string} root
 */
export function installPackages(root) {
  if (isInstalled(root)) return;
  console.log("Installing npm packages …");
  const { file, args, shell } = toNpmCommand(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  const { error, status } = spawnSync(file, args, {
    cwd: root,
    shell,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (error) throw new PlainError(`Cannot run npm: ${error.message}. Install Node.js together with npm.`);
  if (status !== 0) throw new PlainError("npm could not install the packages. See its messages above.");
}

/**
 * @param {string} root
 * @returns {boolean}
 */
function isInstalled(root) {
  const locked = readPackages(join(root, "package-lock.json"));
  try {
    return (
      findMissingPackages(locked, readPackages(join(root, "node_modules", ".package-lock.json"))).length === 0
    );
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @returns {LockedPackages}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages by path, for example "node_modules/next" */

/**
 * The packages of package-lock.json that npm's record of node_modules (`node_modules/.package-lock.json`, written when an
 * installation is complete) does not have in that version. Ignores optional packages: most are for other platforms.
 *
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 * @returns {string[]} paths
 */
export function findMissingPackages(locked, installed) {
  return Object.entries(locked)
    .filter(([path, required]) => path !== "" && !required.optional && !isSame(required, installed[path]))
    .map(([path]) => path);
}

/**
 * @param {LockedPackage} required
 * @param {LockedPackage | undefined} present
 * @returns {boolean}
 */
function isSame(required, present) {
  return present?.version === required.version && present?.integrity === required.integrity;
}

/** @typedef {{ file: string, args: string[], shell: boolean }} NpmCommand */

/**
 * The command that runs npm. Under `npm start`, npm passes its own path, and Node can run that without a shell. On Windows
 * the `npm` of the PATH is a batch file, which needs a shell.
 *
 * @param {string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {NodeJS.Platform} platform
 * @returns {NpmCommand}
 */
export function toNpmCommand(args, env = process.env, platform = process.platform) {
  const npm = env.npm_execpath;
  if (npm?.endsWith("npm-cli.js")) return { file: process.execPath, args: [npm, ...args], shell: false };
  return { file: "npm", args, shell: platform === "win32" };
}
