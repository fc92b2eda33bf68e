import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

/** Tests that need a special endpoint or build. See e2e/manual/README.md. */
export default defineConfig(base, {
  testDir: "e2e/manual",
  timeout: 240_000,
  projects: [{ name: "chromium", testIgnore: [] }],
});
