import { expect, test } from "vitest";
import { findMissingPackages, toNpmCommand } from "./install-packages.mjs";

const next = { version: "16.4.5", integrity: "sha512-next" };

test("nothing is missing when every package is installed in its version", () => {
  const locked = { "": { version: "0.1.0" }, "node_modules/next": next };
  expect(findMissingPackages(locked, { "node_modules/next": next })).toEqual([]);
});

test("a package that is not installed is missing", () => {
  expect(findMissingPackages({ "node_modules/next": next }, {})).toEqual(["node_modules/next"]);
});

test("a package in another version is missing", () => {
  const older = { ...next, version: "16.4.4" };
  expect(findMissingPackages({ "node_modules/next": next }, { "node_modules/next": older })).toHaveLength(1);
});

test("a package of the same version with other contents is missing", () => {
  const other = { ...next, integrity: "sha512-other" };
  expect(findMissingPackages({ "node_modules/next": next }, { "node_modules/next": other })).toHaveLength(1);
});

test("an optional package may be missing: it can be for another platform", () => {
  expect(findMissingPackages({ "node_modules/fsevents": { version: "2.3.3", optional: true } }, {})).toEqual(
    [],
  );
});

test("npm runs from the path that npm itself passes", () => {
  const command = toNpmCommand(["ci"], { npm_execpath: "/lib/npm/bin/npm-cli.js" }, "linux");
  expect(command).toEqual({ file: process.execPath, args: ["/lib/npm/bin/npm-cli.js", "ci"], shell: false });
});

test("without npm as parent, the npm of the PATH runs", () => {
  expect(toNpmCommand(["ci"], {}, "linux")).toEqual({ file: "npm", args: ["ci"], shell: false });
});

test("another package manager as parent is not mistaken for npm", () => {
  expect(toNpmCommand(["ci"], { npm_execpath: "/lib/pnpm.cjs" }, "darwin").file).toBe("npm");
});

test("the batch file of Windows needs a shell", () => {
  expect(toNpmCommand(["ci"], {}, "win32").shell).toBe(true);
});
