import { expect, test } from "vitest";
import { chromiumCandidates, findChromium, findHeadlessChromium } from "./find-chromium";

const machine = { env: { PATH: "/bin" }, platform: "linux" } as const;

test("CHROMIUM_PATH takes precedence over the PATH", () => {
  const named = { ...machine, env: { ...machine.env, CHROMIUM_PATH: "/opt/mine" } };
  expect(findChromium(named, () => true)).toBe("/opt/mine");
});

test("a CHROMIUM_PATH that does not run is an error, and is not ignored", () => {
  const named = { ...machine, env: { ...machine.env, CHROMIUM_PATH: "/opt/mine" } };
  expect(() => findChromium(named, (path) => path !== "/opt/mine")).toThrow('"/opt/mine"');
});

test("the first candidate that runs is used", () => {
  expect(findChromium(machine, (path) => path.includes("chrome"))).toBe("/bin/google-chrome-stable");
});

test("the result is undefined without a browser", () => {
  expect(findChromium(machine, () => false)).toBeUndefined();
});

test("a headless shell is preferred if it is installed and CHROMIUM_PATH is not set", () => {
  expect(findHeadlessChromium(machine, () => true)).toBe("/bin/chromium-headless-shell");
  expect(findHeadlessChromium(machine, (path) => !path.includes("shell"))).toBe("/bin/chromium");
  const named = { ...machine, env: { ...machine.env, CHROMIUM_PATH: "/opt/mine" } };
  expect(findHeadlessChromium(named, () => true)).toBe("/opt/mine");
});

test("a Chromium in the PATH comes before a Chrome in the PATH, and both before the default folders", () => {
  const candidates = chromiumCandidates({ env: { PATH: "/a:/b" }, platform: "linux" });
  expect(candidates.slice(0, 2)).toEqual(["/a/chromium", "/b/chromium"]);
  expect(candidates.indexOf("/a/google-chrome")).toBeLessThan(
    candidates.indexOf("/opt/google/chrome/chrome"),
  );
});

test("an empty entry of the PATH does not mean the current folder", () => {
  expect(chromiumCandidates({ env: { PATH: ":/a:" }, platform: "linux" })).not.toContain("chromium");
});

test("macOS: applications of all users and of this user", () => {
  const candidates = chromiumCandidates({ env: { HOME: "/Users/a" }, platform: "darwin" });
  expect(candidates).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  expect(candidates).toContain("/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium");
});

test("Windows: programs of all users and of this user, including Edge", () => {
  const env = { Path: "C:\\bin", ProgramFiles: "C:\\Programs", LOCALAPPDATA: "C:\\Users\\a\\AppData\\Local" };
  const candidates = chromiumCandidates({ env, platform: "win32" });
  expect(candidates[0]).toBe("C:\\bin\\chromium.exe");
  expect(candidates).toContain("C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe");
  expect(candidates).toContain("C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe");
});
