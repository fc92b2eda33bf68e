import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["{lib,state,components,sandbox,cli,scripts,bench,deploy}/**/*.test.{ts,tsx}"],
    environment: "node",
    testTimeout: 30_000,
    // Two processes for all files: one process per file takes three times as long, mostly to load the same modules again.
    isolate: false,
    maxWorkers: 2,
    unstubGlobals: true,
    unstubEnvs: true,
  },
});
