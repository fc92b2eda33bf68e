import { expect, test } from "vitest";
import { chromiumCandidates } from "./chromium-candidates";

test("a Chromium on the PATH comes before a Chrome on the PATH, and that before the usual places", () => {
  const candidates = chromiumCandidates({ env: { PATH: "/a:/b" }, platform: "linux" });
  expect(candidates.slice(0, 2)).toEqual(["/a/chromium", "/b/chromium"]);
  expect(candidates.indexOf("/a/google-chrome")).toBeLessThan(
    candidates.indexOf("/opt/google/chrome/chrome"),
  );
});

test("an empty entry of the PATH does not mean the folder that the command was given in", () => {
  expect(chromiumCandidates({ env: { PATH: ":/a:" }, platform: "linux" })).not.toContain("chromium");
});

test("macOS: applications for everybody and for this person", () => {
  const candidates = chromiumCandidates({ env: { HOME: "/Users/a" }, platform: "darwin" });
  expect(candidates).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  expect(candidates).toContain("/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium");
});

test("Windows: programs for everybody and for this person, with Edge where there is nothing else", () => {
  const env = { Path: "C:\\bin", ProgramFiles: "C:\\Programs", LOCALAPPDATA: "C:\\Users\\a\\AppData\\Local" };
  const candidates = chromiumCandidates({ env, platform: "win32" });
  expect(candidates[0]).toBe("C:\\bin\\chromium.exe");
  expect(candidates).toContain("C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe");
  expect(candidates).toContain("C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe");
});
