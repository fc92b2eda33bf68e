import { checkWeight } from "./check-weight";
import { ensureChromium } from "./ensure-chromium";
import { findHeadlessChromium } from "./find-chromium";
import { oneCheck } from "./one-check";
import { runCommand } from "./run-command";
import type { Step } from "./step";
import { playwrightCounts } from "./test-counts";
import { testRunnerStep } from "./test-runner-step";

/** What `npm test` runs after the quick steps: the site as it will be served, in a browser. */
export function siteSteps(): Step[] {
  return [BUILD, WEIGHT, BROWSER, END_TO_END];
}

const BUILD: Step = {
  name: "build",
  run: async (signal) => {
    const env = { HEADWATER_BASE_PATH: "" };
    return oneCheck(await runCommand(process.execPath, ["scripts/build.mjs"], { signal, env }));
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

const END_TO_END = testRunnerStep("end-to-end tests", {
  packageName: "@playwright/test",
  command: "playwright",
  args: () => ["test", "--reporter=list,json"],
  env: (reportFile) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }),
  counts: playwrightCounts,
  needs: [BUILD.name, BROWSER.name],
});
