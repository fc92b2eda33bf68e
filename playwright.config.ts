import { defineConfig, devices } from "@playwright/test";
import { chromiumCanSandbox } from "./scripts/chromium-sandbox";
import { findHeadlessChromium } from "./scripts/find-chromium";

/** Undefined leaves Playwright to the browser that it keeps itself. */
const executablePath = findHeadlessChromium();

/** They need an endpoint that somebody has set up. */
const BY_HAND = "by-hand/**";
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
  // A test that passes only at the second try hides a fault.
  retries: 0,
  // Each has a sandbox, a site and a browser of its own; more would slow each other down on 2 cores.
  workers: 2,
  // Runs of 20,000 records take as long as a slow machine takes; what a page has to show at once has its own limits.
  timeout: 180_000,
  globalTimeout: 40 * 60_000,
  // For slow machines: what is there sooner is not waited for.
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 60_000,
    // It takes as much time as the test itself; `--trace=on` records one where a screenshot does not tell enough.
    trace: "off",
    screenshot: "only-on-failure",
  },
  projects: [
    // First, as it takes two minutes and little else.
    { name: "hidden tab", testMatch: HIDDEN_TAB, use: browser },
    { name: "chromium", testIgnore: [BY_HAND, HIDDEN_TAB], use: browser },
  ],
});
