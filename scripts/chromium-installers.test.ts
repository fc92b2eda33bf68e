import { expect, test } from "vitest";
import { chromiumInstallers } from "./chromium-installers";

const machine = { isRoot: true, hasApt: true, platform: "linux", playwright: "cli.js" } as const;

test("root on Debian asks apt-get first and Playwright's download last", () => {
  expect(chromiumInstallers(machine).map(({ name }) => name)).toEqual(["apt-get", "Playwright's download"]);
});

test("someone who is not root downloads a browser and leaves the system alone", () => {
  const [download, ...others] = chromiumInstallers({ ...machine, isRoot: false });
  expect(others).toEqual([]);
  expect(download?.commands).toEqual([[process.execPath, "cli.js", "install", "chromium"]]);
});

test("root without apt-get still gets the libraries that a downloaded browser needs", () => {
  const [download] = chromiumInstallers({ ...machine, hasApt: false });
  expect(download?.commands[0]).toContain("--with-deps");
});
