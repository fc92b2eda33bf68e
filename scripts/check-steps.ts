import { readdirSync } from "node:fs";
import { checkArrows } from "./check-arrows";
import { findHeadlessChromium } from "./find-chromium";
import { ensureChromium } from "./install-chromium";
import { packageBin } from "./package-bin";
import { checkWeight } from "./page-weight";
import { ROOT } from "./root.mjs";
import { runCommand } from "./run-command";
import { runSteps, type Step, toResult } from "./run-steps";
import { createTestStep, readPlaywrightCounts, readVitestCounts } from "./test-runner-step";

/** `npm run check`: all checks without a build and a browser, for every commit. Returns the exit code. */
export function runChecks(): Promise<number> {
  return runSteps(quickSteps());
}

/** `npm test`: all checks, including the built site in a browser. Returns the exit code. */
export function runTests(): Promise<number> {
  return runSteps([...quickSteps(), BUILD, WEIGHT, BROWSER, END_TO_END]);
}

function quickSteps(): Step[] {
  return [
    createCommandStep("format", "@biomejs/biome", "biome", ["check", "--linter-enabled=false", "."]),
    createCommandStep("lint", "@biomejs/biome", "biome", ["lint", "--error-on-warnings", "."]),
    createCommandStep("types of the routes", "next", "next", ["typegen"]),
    ...findTsconfigs(readdirSync(ROOT)).map((name) =>
      createCommandStep(`types ${name}`, "typescript", "tsc", ["--noEmit", "-p", name]),
    ),
    ARROWS,
    createCommandStep("unused code", "knip", "knip", []),
    UNIT_TESTS,
  ];
}

/** A step with one command of an installed package. */
function createCommandStep(
  name: string,
  packageName: string,
  command: string,
  args: readonly string[],
): Step {
  return {
    name,
    run: async (signal) => {
      const file = packageBin(packageName, command);
      return toResult(await runCommand(process.execPath, [file, ...args], { signal }));
    },
  };
}

/** The tsconfigs to check among the files of a folder: all except the base, which the others extend. */
export function findTsconfigs(names: readonly string[]): string[] {
  return names.filter((name) => /^tsconfig(\..+)?\.json$/.test(name) && name !== "tsconfig.base.json").sort();
}

const ARROWS: Step = {
  name: "import arrows",
  run: async (signal) => toResult(await checkArrows(ROOT, "err", signal)),
};

const UNIT_TESTS = createTestStep("unit tests", {
  packageName: "vitest",
  command: "vitest",
  args: (reportFile) => ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${reportFile}`],
  readCounts: readVitestCounts,
});

const BUILD: Step = {
  name: "build",
  run: async (signal) => {
    const env = { HEADWATER_BASE_PATH: "" };
    return toResult(await runCommand(process.execPath, ["scripts/main.mjs", "build"], { signal, env }));
  },
};

const WEIGHT: Step = { name: "weight", needs: [BUILD.name], run: async () => checkWeight() };

const BROWSER: Step = {
  name: "browser",
  run: async (signal) => {
    await ensureChromium(signal);
    return { passed: 1, failed: 0, output: findHeadlessChromium() ?? "Playwright's own Chromium" };
  },
};

const END_TO_END = createTestStep("end-to-end tests", {
  packageName: "@playwright/test",
  command: "playwright",
  args: () => ["test", "--reporter=list,json"],
  env: (reportFile) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }),
  readCounts: readPlaywrightCounts,
  needs: [BUILD.name, BROWSER.name],
});
