import { defineConfig, devices } from "@playwright/test";
import { chromiumCanSandbox } from "./scripts/chromium-sandbox";
import { findChromium } from "./scripts/find-chromium";

/** Undefined leaves Playwright to the browser that it keeps itself. */
const executablePath = findChromium();

export default defineConfig({
  testDir: "e2e",
  // They need an endpoint that somebody has set up.
  testIgnore: "by-hand/**",
  forbidOnly: true,
  // A test that passes only at the second try hides a fault.
  retries: 0,
  // Each worker has a sandbox, a site and a browser of its own; more of them would slow each other down on 2 cores.
  workers: 1,
  timeout: 60_000,
  globalTimeout: 15 * 60_000,
  use: {
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: {
          chromiumSandbox: chromiumCanSandbox(),
          ...(executablePath === undefined ? {} : { executablePath }),
        },
      },
    },
  ],
});
