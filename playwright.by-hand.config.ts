import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

/** What needs an endpoint or a build of its own; e2e/by-hand/README.md says how. */
export default defineConfig(base, {
  testDir: "e2e/by-hand",
  timeout: 240_000,
  projects: [{ name: "chromium", testIgnore: [] }],
});
