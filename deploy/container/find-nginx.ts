import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findCommand } from "../find-command";

/** Beside npm's packages, so that it is kept from one run to the next, and goes with them. */
const FOLDER = join(import.meta.dirname, "../../node_modules/.cache/headwater/nginx");
/** What apt knows, and what it keeps: that of the machine may be missing, and is not ours to change. */
const STATE = join(FOLDER, "state");
const CACHE = join(FOLDER, "cache");
const APT_OPTIONS = [
  `Dir::State=${STATE}`,
  `Dir::Cache=${CACHE}`,
  "Dir::State::status=/var/lib/dpkg/status",
].flatMap((option) => ["-o", option]);

/**
 * The nginx of this machine, or else that of its Debian's or Ubuntu's packages, unpacked into a folder of ours: no
 * machine is changed for a test, and nobody has to be root.
 *
 * @returns its path, or why there is none
 */
export function findNginx(): { readonly path: string } | { readonly problem: string } {
  const installed = findCommand("nginx");
  if (installed !== undefined) return { path: installed };
  const path = join(FOLDER, "usr/sbin/nginx");
  if (answers(path)) return { path };
  const problem = unpack();
  if (problem !== undefined) return { problem };
  return answers(path) ? { path } : { problem: "that of the package does not run here" };
}

/** It needs no other package but those of libraries that nearly every machine has. */
function unpack(): string | undefined {
  if (findCommand("apt-get") === undefined) return "this machine has no apt-get to get it by";
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

/** @returns what went wrong */
function run(command: string, args: readonly string[]): string | undefined {
  const options = { cwd: FOLDER, encoding: "utf8", timeout: 60_000 } as const;
  const { status, stderr, error } = spawnSync(command, args, options);
  return status === 0 ? undefined : `${command} failed, ${error?.message ?? stderr.trim()}`;
}

const answers = (path: string): boolean => spawnSync(path, ["-v"]).status === 0;
