import { expect, test } from "vitest";
import { findChromium, findHeadlessChromium } from "./find-chromium";

const machine = { env: { PATH: "/bin" }, platform: "linux" } as const;

test("CHROMIUM_PATH wins over what the PATH has", () => {
  const named = { ...machine, env: { ...machine.env, CHROMIUM_PATH: "/opt/mine" } };
  expect(findChromium(named, () => true)).toBe("/opt/mine");
});

test("a CHROMIUM_PATH that does not run is said, not passed over", () => {
  const named = { ...machine, env: { ...machine.env, CHROMIUM_PATH: "/opt/mine" } };
  expect(() => findChromium(named, (path) => path !== "/opt/mine")).toThrow('"/opt/mine"');
});

test("the first candidate that runs is taken", () => {
  expect(findChromium(machine, (path) => path.includes("chrome"))).toBe("/bin/google-chrome-stable");
});

test("no browser at all is undefined", () => {
  expect(findChromium(machine, () => false)).toBeUndefined();
});

test("without a window a headless shell is taken, unless there is none or CHROMIUM_PATH names another", () => {
  expect(findHeadlessChromium(machine, () => true)).toBe("/bin/chromium-headless-shell");
  expect(findHeadlessChromium(machine, (path) => !path.includes("shell"))).toBe("/bin/chromium");
  const named = { ...machine, env: { ...machine.env, CHROMIUM_PATH: "/opt/mine" } };
  expect(findHeadlessChromium(named, () => true)).toBe("/opt/mine");
});
