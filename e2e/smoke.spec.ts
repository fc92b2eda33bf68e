import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../scripts/root.mjs";
import { expect, test } from "./fixtures/headwater";

test("the page opens and shows what it is", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle(/Headwater/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the page is set up for the sandbox", async ({ page, sandbox, site }) => {
  const response = await page.request.get(`${site.url}/config.json`);
  expect(await response.json()).toEqual(sandbox.config);
});

test("a page that is not there says so and leads back", async ({ page, pageProblems }) => {
  pageProblems.allow(/404/);
  const response = await page.goto("/nowhere");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading")).toBeVisible();
});

test("no TypeScript is shipped with the site", async () => {
  const shipped = await readdir(join(ROOT, "out"), { recursive: true });
  expect(shipped).toContain("index.html");
  expect(shipped.filter((path) => /\.tsx?$/.test(path))).toEqual([]);
});
