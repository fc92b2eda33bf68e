import { defineConfig, devices } from "@playwright/test";
import { chromiumCanSandbox } from "./scripts/chromium-sandbox";
import { findHeadlessChromium } from "./scripts/find-chromium";

/** If undefined, Playwright uses the browser that it installed itself. */
const executablePath = findHeadlessChromium();

/** Tests that need a special endpoint or build. */
const MANUAL = "manual/**";
const HIDDEN_TAB = "hidden-tab.spec.ts";

const browser = {
  ...devices["Desktop Chrome"],
  launchOptions: {
    chromiumSandbox: chromiumCanSandbox(),
    ...(executablePath === undefined ? {} : { executablePath }),
  },
};

export default defineConfig({
  testDir: "e2e",
  forbidOnly: true,
  // A test that passes only when retried hides a bug.
  retries: 0,
  // Each worker runs its own sandbox, site and browser, which is as much as 2 cores can run without slowing each other down.
  workers: 2,
  // Leaves slow machines enough time for runs of 20,000 records. Anything the page must show at once has its own limit.
  timeout: 180_000,
  globalTimeout: 40 * 60_000,
  // An upper limit for slow machines; assertions continue as soon as they hold.
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 60_000,
    // Recording a trace takes as long as the test itself. If a screenshot is not enough, run with `--trace=on`.
    trace: "off",
    screenshot: "only-on-failure",
  },
  projects: [
    // Runs first because it takes two minutes but little CPU time.
    { name: "hidden tab", testMatch: HIDDEN_TAB, use: browser },
    { name: "chromium", testIgnore: [MANUAL, HIDDEN_TAB], use: browser },
  ],
});
