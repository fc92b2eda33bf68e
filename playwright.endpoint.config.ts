import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

/** The main job against another AWS-compatible endpoint; e2e/by-hand/README.md says how. */
export default defineConfig(base, {
  testDir: "e2e/by-hand",
  timeout: 240_000,
  projects: [{ name: "chromium", testIgnore: [] }],
});
