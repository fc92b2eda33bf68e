import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../scripts/root.mjs";
import { expect, test } from "./fixtures/test";

test("the page opens with its title and heading", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle(/Headwater/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the site is configured for the sandbox", async ({ page, sandbox, site }) => {
  const response = await page.request.get(`${site.url}/config.json`);
  expect(await response.json()).toEqual(sandbox.config);
});

test("a page that does not exist shows the 404 page", async ({ page, pageErrors }) => {
  pageErrors.allow(/404/);
  const response = await page.goto("/nowhere");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading")).toBeVisible();
});

test("the site contains no TypeScript files", async () => {
  const files = await readdir(join(ROOT, "out"), { recursive: true });
  expect(files).toContain("index.html");
  expect(files.filter((path) => /\.tsx?$/.test(path))).toEqual([]);
});
