import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Page } from "@playwright/test";
import { ROOT } from "../scripts/root.mjs";
import { findAccessibilityViolations } from "./fixtures/accessibility";
import { expect, test } from "./fixtures/test";

/** The browser's console message about a script that failed to load. */
const LOAD_FAILED = /net::ERR_FAILED/;
/** Parts load after the page itself, and each is requested twice before an error appears. */
const LOADING_TIMEOUT = { timeout: 30_000 };

/** Blocks the scripts of the site that contain `text`. Returns a function that unblocks them. */
async function blockScriptsContaining(page: Page, text: string): Promise<() => Promise<void>> {
  const scripts = join(ROOT, "out/_next/static/chunks");
  const names = new Set<string>();
  for (const name of await readdir(scripts))
    if (name.endsWith(".js") && (await readFile(join(scripts, name), "utf8")).includes(text)) names.add(name);
  const isBlocked = ({ pathname }: URL) => names.has(basename(pathname));
  await page.route(isBlocked, (route) => route.abort());
  return () => page.unroute(isBlocked);
}

test("if the sign-in form fails to load, an inline error offers Retry", async ({
  workbench,
  page,
  pageErrors,
}) => {
  pageErrors.allow(LOAD_FAILED);
  const unblock = await blockScriptsContaining(page, "current-password");
  await workbench.open();
  const destination = page.getByRole("region", { name: "Destination" });
  const error = destination.getByRole("alert").filter({ hasText: "Part of the page could not be loaded." });
  await expect(error).toBeVisible(LOADING_TIMEOUT);

  await workbench.template.fill('{"goes": "on"}');
  await expect(workbench.samples.getByText('{"goes": "on"}').first()).toBeVisible();
  await error.getByRole("button", { name: "Retry" }).click();
  await expect(error).toBeVisible();

  await unblock();
  await error.getByRole("button", { name: "Retry" }).click();
  await workbench.signIn();
  await expect(workbench.signOutButton).toBeVisible();
});

test("if the code editor fails to load, a template can be written in a plain text box", async ({
  workbench,
  page,
  pageErrors,
}) => {
  pageErrors.allow(LOAD_FAILED);
  const unblock = await blockScriptsContaining(page, "cm-lineNumbers");
  await page.goto("/");
  const retry = page
    .getByRole("region", { name: "Template", exact: true })
    .getByRole("button", { name: "Retry" });
  await expect(retry).toBeVisible(LOADING_TIMEOUT);
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await workbench.template.fill('{"written": "plainly"}');
  await expect(workbench.samples.getByText('{"written": "plainly"}').first()).toBeVisible();

  await unblock();
  await retry.click();
  await expect(page.locator(".cm-lineNumbers")).toBeVisible();
  await expect(workbench.template).toContainText('{"written": "plainly"}');
});

test("if the sign-in code fails to load, the Destination section offers Retry", async ({
  workbench,
  page,
  pageErrors,
}) => {
  pageErrors.allow(LOAD_FAILED);
  const unblock = await blockScriptsContaining(page, "CognitoIdentityServiceProvider");
  await workbench.open();
  const retry = page.getByRole("region", { name: "Destination" }).getByRole("button", { name: "Retry" });
  await expect(retry).toBeVisible(LOADING_TIMEOUT);
  await unblock();
  await retry.click();
  await expect(workbench.username).toBeVisible(LOADING_TIMEOUT);
});

test("if the worker fails to load, the samples show an error, and the next edit loads it", async ({
  workbench,
  page,
  pageErrors,
}) => {
  pageErrors.allow(LOAD_FAILED);
  const isWorker = /\/turbopack-worker-/;
  await page.route(isWorker, (route) => route.abort());
  await workbench.open();
  await expect(workbench.samples.getByText("Samples cannot be shown")).toBeVisible(LOADING_TIMEOUT);
  expect(await findAccessibilityViolations(page)).toEqual([]);

  await page.unroute(isWorker);
  await workbench.template.fill('{"goes": "on"}');
  await expect(workbench.samples.getByText('{"goes": "on"}').first()).toBeVisible();
});
