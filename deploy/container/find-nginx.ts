import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findCommand } from "../find-command";

/** Next to npm's packages, so that it lasts from one run to the next and is removed together with them. */
const FOLDER = join(import.meta.dirname, "../../node_modules/.cache/headwater/nginx");
/** The state and the cache of apt. Those of the machine may be missing and are never changed. */
const STATE = join(FOLDER, "state");
const CACHE = join(FOLDER, "cache");
const APT_OPTIONS = [
  `Dir::State=${STATE}`,
  `Dir::Cache=${CACHE}`,
  "Dir::State::status=/var/lib/dpkg/status",
].flatMap((option) => ["-o", option]);

/**
 * Finds the nginx of this machine. Without one, unpacks the package of Debian or Ubuntu into a cache folder: that changes
 * nothing on the machine and needs no root.
 *
 * @returns its path, or the reason why there is none
 */
export function findNginx(): { readonly path: string } | { readonly problem: string } {
  const installed = findCommand("nginx");
  if (installed !== undefined) return { path: installed };
  const path = join(FOLDER, "usr/sbin/nginx");
  if (answers(path)) return { path };
  const problem = unpack();
  if (problem !== undefined) return { problem };
  return answers(path) ? { path } : { problem: "the packaged nginx does not run on this machine" };
}

/** nginx depends only on libraries that nearly every machine has. */
function unpack(): string | undefined {
  if (findCommand("apt-get") === undefined)
    return "it is not installed, and there is no apt-get to download it";
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(STATE, "lists/partial"), { recursive: true });
  mkdirSync(join(CACHE, "archives/partial"), { recursive: true });
  const problem =
    run("apt-get", [...APT_OPTIONS, "update"]) ??
    run("apt-get", [...APT_OPTIONS, "download", "nginx"]) ??
    run("dpkg-deb", ["-x", packageFile(), "."]);
  for (const folder of [STATE, CACHE]) rmSync(folder, { recursive: true });
  return problem;
}

const packageFile = (): string => readdirSync(FOLDER).find((name) => name.endsWith(".deb")) ?? "";

/** @returns the error, if there is one */
function run(command: string, args: readonly string[]): string | undefined {
  const options = { cwd: FOLDER, encoding: "utf8", timeout: 60_000 } as const;
  const { status, stderr, error } = spawnSync(command, args, options);
  return status === 0 ? undefined : `${command} failed, ${error?.message ?? stderr.trim()}`;
}

const answers = (path: string): boolean => spawnSync(path, ["-v"]).status === 0;
