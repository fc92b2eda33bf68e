import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "./install-packages.mjs";
import { satisfies } from "./node-version.mjs";
import { PlainError } from "./plain-error.mjs";
import { ROOT } from "./root.mjs";

/**
 * Runs a command of package.json in a checkout that may be fresh. What leads up to it is plain JavaScript;
 * `load` may then import TypeScript and packages.
 *
 * @param {() => Promise<() => Promise<number>>} load gives the function to run, which gives the exit code
 */
export async function runScript(load) {
  try {
    process.chdir(ROOT);
    process.env.NEXT_TELEMETRY_DISABLED = "1";
    checkNode();
    installPackages(ROOT);
    const { register } = await import("tsx/esm/api");
    register();
    const run = await load();
    process.exitCode = await run();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}

function checkNode() {
  const wanted = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).engines.node;
  const present = process.versions.node;
  if (satisfies(present, wanted)) return;
  throw new PlainError(
    `Headwater needs Node.js ${wanted}, and this is Node.js ${present}. Install a newer one, for example from https://nodejs.org.`,
  );
}
