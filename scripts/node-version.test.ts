import { expect, test } from "vitest";
import { satisfies } from "./node-version.mjs";

const ENGINES = "^20.19.0 || ^22.13.0 || >=24.0.0";

test.each(["20.19.0", "20.20.2", "22.13.0", "22.20.1", "24.0.0", "25.1.0", "26.0.0", "24.0.0-nightly"])(
  "Node %s is new enough",
  (version) => expect(satisfies(version, ENGINES)).toBe(true),
);

test.each(["18.20.0", "20.9.0", "20.18.3", "21.7.3", "22.9.0", "22.12.5", "23.11.0"])(
  "Node %s is rejected",
  (version) => expect(satisfies(version, ENGINES)).toBe(false),
);

test("a range that cannot be parsed is an error, not a rejection", () => {
  expect(() => satisfies("20.19.0", "20.x")).toThrow('"20.x"');
});
