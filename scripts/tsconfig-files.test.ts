import { expect, test } from "vitest";
import { tsconfigFiles } from "./tsconfig-files";

test("every tsconfig is checked but the base, and nothing that only looks like one", () => {
  const names = [
    "tsconfig.worker.json",
    "tsconfig.json",
    "tsconfig.base.json",
    "tsconfig.tsbuildinfo",
    "a.json",
  ];
  expect(tsconfigFiles(names)).toEqual(["tsconfig.json", "tsconfig.worker.json"]);
});
