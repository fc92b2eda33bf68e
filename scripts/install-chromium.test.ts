import { expect, test } from "vitest";
import { chromiumInstallers } from "./install-chromium";

const machine = { isRoot: true, hasApt: true, platform: "linux", playwright: "cli.js" } as const;

test("root on Debian uses apt-get first and Playwright's download last", () => {
  expect(chromiumInstallers(machine).map(({ name }) => name)).toEqual(["apt-get", "Playwright's download"]);
});

test("a plain user downloads a browser without system packages", () => {
  const [download, ...others] = chromiumInstallers({ ...machine, isRoot: false });
  expect(others).toEqual([]);
  expect(download?.commands).toEqual([[process.execPath, "cli.js", "install", "chromium"]]);
});

test("root without apt-get also installs the libraries of a downloaded browser", () => {
  const [download] = chromiumInstallers({ ...machine, hasApt: false });
  expect(download?.commands[0]).toContain("--with-deps");
});
