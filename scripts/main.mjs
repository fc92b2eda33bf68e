import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "./install-packages.mjs";
import { satisfies } from "./node-version.mjs";
import { PlainError } from "./plain-error.mjs";
import { ROOT } from "./root.mjs";

/** @typedef {(args: string[]) => number | Promise<number>} Command returns the exit code */

/**
 * The commands of package.json that must work in a fresh clone. Each loads its TypeScript only after the packages are
 * installed.
 *
 * @type {Readonly<Record<string, () => Promise<Command>>>}
 */
const COMMANDS = {
  start: async () => (await import("./local-commands")).startHeadwater,
  serve: async () => (await import("./local-commands")).serveHeadwater,
  dev: async () => (await import("./local-commands")).startDevelopment,
  check: async () => (await import("./check-steps")).runChecks,
  test: async () => (await import("./check-steps")).runTests,
  build: async () => (await import("./build-site")).runBuild,
  policies: async () => (await import("./csp/add-policies")).updatePolicies,
  weight: async () => (await import("./page-weight")).printWeight,
  lighthouse: async () => (await import("./lighthouse")).measureSite,
};

try {
  const [name = "", ...args] = process.argv.slice(2);
  const load = COMMANDS[name];
  if (load === undefined) {
    throw new PlainError(`“${name}” is not a command. Use one of ${Object.keys(COMMANDS).join(", ")}.`);
  }
  process.chdir(ROOT);
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  checkNode();
  installPackages(ROOT);
  const { register } = await import("tsx/esm/api");
  register();
  const run = await load();
  process.exitCode = await run(args);
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}

function checkNode() {
  const required = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).engines.node;
  const installed = process.versions.node;
  if (satisfies(installed, required)) return;
  throw new PlainError(
    `Headwater requires Node.js ${required}, but this is Node.js ${installed}. Install another release from https://nodejs.org.`,
  );
}
