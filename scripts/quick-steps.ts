import { readdirSync } from "node:fs";
import { checkArrows } from "./check-arrows";
import { commandStep } from "./command-step";
import { oneCheck } from "./one-check";
import { ROOT } from "./root.mjs";
import type { Step } from "./step";
import { vitestCounts } from "./test-counts";
import { testRunnerStep } from "./test-runner-step";
import { tsconfigFiles } from "./tsconfig-files";

/** What `npm run check` runs, for every commit: everything that needs neither a build nor a browser. */
export function quickSteps(): Step[] {
  return [
    commandStep("format", "@biomejs/biome", "biome", ["check", "--linter-enabled=false", "."]),
    commandStep("lint", "@biomejs/biome", "biome", ["lint", "--error-on-warnings", "."]),
    commandStep("types of the routes", "next", "next", ["typegen"]),
    ...tsconfigFiles(readdirSync(ROOT)).map((name) =>
      commandStep(`types ${name}`, "typescript", "tsc", ["--noEmit", "-p", name]),
    ),
    ARROWS,
    testRunnerStep("unit tests", {
      packageName: "vitest",
      command: "vitest",
      args: (reportFile) => ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${reportFile}`],
      counts: vitestCounts,
    }),
  ];
}

const ARROWS: Step = {
  name: "import arrows",
  run: async (signal) => oneCheck(await checkArrows(ROOT, "err", signal)),
};
