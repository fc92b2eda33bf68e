import { expect, test } from "vitest";
import { npmCommand } from "./npm-command.mjs";

test("npm is run as npm itself says where it is", () => {
  const command = npmCommand(["ci"], { npm_execpath: "/lib/npm/bin/npm-cli.js" }, "linux");
  expect(command).toEqual({ file: process.execPath, args: ["/lib/npm/bin/npm-cli.js", "ci"], shell: false });
});

test("without npm above, the one of the PATH is run", () => {
  expect(npmCommand(["ci"], {}, "linux")).toEqual({ file: "npm", args: ["ci"], shell: false });
});

test("another package manager above is not taken for npm", () => {
  expect(npmCommand(["ci"], { npm_execpath: "/lib/pnpm.cjs" }, "darwin").file).toBe("npm");
});

test("the batch file of Windows needs a shell", () => {
  expect(npmCommand(["ci"], {}, "win32").shell).toBe(true);
});
