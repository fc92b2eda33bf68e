import { expect, test } from "vitest";
import { missingPackages } from "./installed-packages.mjs";

const next = { version: "16.4.5", integrity: "sha512-next" };

test("nothing is missing when every package is there in its version", () => {
  const locked = { "": { version: "0.1.0" }, "node_modules/next": next };
  expect(missingPackages(locked, { "node_modules/next": next })).toEqual([]);
});

test("a package that is not there is missing", () => {
  expect(missingPackages({ "node_modules/next": next }, {})).toEqual(["node_modules/next"]);
});

test("a package in another version is missing", () => {
  const older = { ...next, version: "16.4.4" };
  expect(missingPackages({ "node_modules/next": next }, { "node_modules/next": older })).toHaveLength(1);
});

test("a package of the same version with other contents is missing", () => {
  const other = { ...next, integrity: "sha512-other" };
  expect(missingPackages({ "node_modules/next": next }, { "node_modules/next": other })).toHaveLength(1);
});

test("an optional package may be missing: it can be for another platform", () => {
  expect(missingPackages({ "node_modules/fsevents": { version: "2.3.3", optional: true } }, {})).toEqual([]);
});
