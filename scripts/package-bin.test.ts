import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { packageBin } from "./package-bin";

test.each([
  ["@biomejs/biome", "biome"],
  ["typescript", "tsc"],
  ["vitest", "vitest"],
])("the package %s is run by a file that exists", (packageName, command) => {
  expect(existsSync(packageBin(packageName, command))).toBe(true);
});

test("a command that the package does not have is named", () => {
  expect(() => packageBin("typescript", "tslint")).toThrow('"tslint"');
});
