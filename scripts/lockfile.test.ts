import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./root.mjs";

interface LockedPackage {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly inBundle?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(join(ROOT, "package-lock.json"), "utf8");
const packages = new Map<string, LockedPackage>(Object.entries(JSON.parse(text).packages));
const installed = [...packages].filter(([path]) => path !== "");

const PLATFORMS = ["linux", "darwin", "win32"].flatMap((os) => ["x64", "arm64"].map((cpu) => ({ os, cpu })));

/** Packages that are nothing without a binary of theirs for the platform. */
const WITH_BINARIES = [
  "next",
  "@biomejs/biome",
  "@swc/core",
  "@tailwindcss/oxide",
  "esbuild",
  "lightningcss",
  "oxc-parser",
  "oxc-resolver",
  "rolldown",
  "sharp",
  "typescript",
];

test.each(WITH_BINARIES)("%s has a binary for every platform", (name) => {
  const path = `node_modules/${name}`;
  const binaries = Object.keys(packages.get(path)?.optionalDependencies ?? {}).map((binary) =>
    lockedFor(path, binary),
  );
  const missing = PLATFORMS.filter(
    ({ os, cpu }) =>
      !binaries.some(
        (binary) =>
          binary?.os?.includes(os) &&
          binary.cpu?.includes(cpu) &&
          (binary.libc ?? ["glibc"]).includes("glibc"),
      ),
  );
  expect(missing).toEqual([]);
});

test("the lockfile has every optional package, for other platforms too", () => {
  // Without one of them `npm ci` refuses to install anything, on every platform.
  const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => lockedFor(path, name) === undefined)
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test("every package comes from npm's public registry and has a digest", () => {
  const odd = installed.filter(
    ([, { integrity, resolved, inBundle }]) =>
      !inBundle && (!integrity?.startsWith("sha512-") || !isPublic(resolved)),
  );
  expect(odd).toEqual([]);
});

test("the lockfile contains no path of a particular machine", () => {
  expect(text).not.toMatch(/"(file|link):|"\/|[A-Z]:\\\\/);
  expect(JSON.parse(text).packages[""]).not.toHaveProperty("resolved");
});

/** A lockfile may leave addresses out; npm then asks the registry that it is set up for. */
function isPublic(resolved: string | undefined): boolean {
  return resolved === undefined || resolved.startsWith("https://registry.npmjs.org/");
}

/** The package `name` as the one at `path` finds it: in its own node_modules, or in one above. */
function lockedFor(path: string, name: string): LockedPackage | undefined {
  for (let above = path; ; above = above.slice(0, above.lastIndexOf("node_modules/")).replace(/\/$/, "")) {
    const found = packages.get(above === "" ? `node_modules/${name}` : `${above}/node_modules/${name}`);
    if (found !== undefined || above === "") return found;
  }
}
