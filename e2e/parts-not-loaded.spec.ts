import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Page } from "@playwright/test";
import { ROOT } from "../scripts/root.mjs";
import { accessibilityProblems } from "./fixtures/accessibility-problems";
import { expect, test } from "./fixtures/headwater";

/** The browser's own line about a script that did not come. */
const NOT_LOADED = /net::ERR_FAILED/;
/** A page is there before its parts are, and each is asked for twice before it is given up. */
const AS_IT_COMES = { timeout: 30_000 };

/** Keeps away the scripts of the site in which `words` stand, until what it returns is called. */
async function withoutScriptsThatSay(page: Page, words: string): Promise<() => Promise<void>> {
  const scripts = join(ROOT, "out/_next/static/chunks");
  const names = new Set<string>();
  for (const name of await readdir(scripts))
    if (name.endsWith(".js") && (await readFile(join(scripts, name), "utf8")).includes(words))
      names.add(name);
  const isAway = ({ pathname }: URL) => names.has(basename(pathname));
  await page.route(isAway, (route) => route.abort());
  return () => page.unroute(isAway);
}

test("a sign-in form that does not come is told in its place, and can be asked for again", async ({
  workbench,
  page,
  pageProblems,
}) => {
  pageProblems.allow(NOT_LOADED);
  const letThrough = await withoutScriptsThatSay(page, "current-password");
  await workbench.open();
  const destination = page.getByRole("region", { name: "Destination" });
  const told = destination.getByRole("alert").filter({ hasText: "Part of the page could not be loaded." });
  await expect(told).toBeVisible(AS_IT_COMES);

  await workbench.template.fill('{"goes": "on"}');
  await expect(workbench.samples.getByText('{"goes": "on"}').first()).toBeVisible();
  await told.getByRole("button", { name: "Retry" }).click();
  await expect(told).toBeVisible();

  await letThrough();
  await told.getByRole("button", { name: "Retry" }).click();
  await workbench.signIn();
  await expect(workbench.signOutButton).toBeVisible();
});

test("without the code editor, a template can be written in a plain one", async ({
  workbench,
  page,
  pageProblems,
}) => {
  pageProblems.allow(NOT_LOADED);
  const letThrough = await withoutScriptsThatSay(page, "cm-lineNumbers");
  await page.goto("/");
  const again = page
    .getByRole("region", { name: "Template", exact: true })
    .getByRole("button", { name: "Retry" });
  await expect(again).toBeVisible(AS_IT_COMES);
  expect(await accessibilityProblems(page)).toEqual([]);
  await workbench.template.fill('{"written": "plainly"}');
  await expect(workbench.samples.getByText('{"written": "plainly"}').first()).toBeVisible();

  await letThrough();
  await again.click();
  await expect(page.locator(".cm-lineNumbers")).toBeVisible();
  await expect(workbench.template).toContainText('{"written": "plainly"}');
});

test("a start that does not come is told where one signs in, and can be done again", async ({
  workbench,
  page,
  pageProblems,
}) => {
  pageProblems.allow(NOT_LOADED);
  const letThrough = await withoutScriptsThatSay(page, "CognitoIdentityServiceProvider");
  await workbench.open();
  const again = page.getByRole("region", { name: "Destination" }).getByRole("button", { name: "Retry" });
  await expect(again).toBeVisible(AS_IT_COMES);
  await letThrough();
  await again.click();
  await expect(workbench.username).toBeVisible(AS_IT_COMES);
});

test("a worker that does not come is told among the samples, and comes at the next change", async ({
  workbench,
  page,
  pageProblems,
}) => {
  pageProblems.allow(NOT_LOADED);
  const isWorker = /\/turbopack-worker-/;
  await page.route(isWorker, (route) => route.abort());
  await workbench.open();
  await expect(workbench.samples.getByText("Samples cannot be shown")).toBeVisible(AS_IT_COMES);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.unroute(isWorker);
  await workbench.template.fill('{"goes": "on"}');
  await expect(workbench.samples.getByText('{"goes": "on"}').first()).toBeVisible();
});
