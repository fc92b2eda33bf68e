import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { accessibilityProblems } from "./fixtures/accessibility-problems";
import { expect, test } from "./fixtures/headwater";
import { Workbench } from "./fixtures/workbench";

/** Opens the template menu and takes a command of it. */
async function command(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Template: / }).click();
  await page.getByRole("menuitem", { name, exact: true }).click();
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Template: / }).click();
  await page.getByRole("menuitemradio", { name, exact: true }).click();
}

async function names(page: Page): Promise<string[]> {
  await page.getByRole("button", { name: /^Template: / }).click();
  const items = page.getByRole("menuitemradio");
  await expect(items.first()).toBeVisible();
  const texts = await items.allInnerTexts();
  await page.keyboard.press("Escape");
  await expect(items.first()).toBeHidden();
  return texts;
}

/** The texts of the templates in the browser's storage, sorted. */
async function savedTexts(page: Page): Promise<string[]> {
  const values = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith("headwater.template."))
      .map((key) => localStorage.getItem(key) ?? ""),
  );
  return values.map((value) => JSON.parse(value).value.text).sort();
}

const current = (page: Page, name: string) =>
  page.getByRole("button", { name: `Template: ${name}`, exact: true });

test("templates are made, named, copied, ordered, switched, deleted and had back, and are there after a reload", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  await expect(current(page, "Activity tracker")).toBeVisible();

  await command(page, "New template");
  await expect(current(page, "Untitled")).toBeVisible();
  await workbench.template.fill('{"order": {{random.number(9)}}}');
  await command(page, "Rename…");
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "Name" })).toBeFocused();
  // What it was is selected.
  await page.keyboard.type("Orders");
  await page.keyboard.press("Enter");
  await expect(current(page, "Orders")).toBeVisible();

  await command(page, "Duplicate");
  await expect(current(page, "Orders (2)")).toBeVisible();
  await workbench.template.fill('{"copy": 1}');
  await choose(page, "Orders");
  await expect(workbench.template).toContainText('"order"');
  // Undoing in one template never brings back the text of another.
  await workbench.template.press("ControlOrMeta+z");
  await workbench.template.press("ControlOrMeta+z");
  await expect(workbench.template).not.toContainText("copy");
  await expect(workbench.template).not.toContainText("activity_type");
  await workbench.template.fill('{"order": 1}');

  await page.getByRole("button", { name: /^Template: / }).click();
  await page.getByRole("menuitem", { name: "Move up" }).click();
  await expect(page.getByRole("menuitem", { name: "Move up" })).toBeDisabled();
  await page.keyboard.press("Escape");
  expect(await names(page)).toEqual(["Orders", "Activity tracker", "Orders (2)"]);

  await command(page, "Delete");
  await expect(current(page, "Activity tracker")).toBeVisible();
  await command(page, "Delete");
  await expect(page.getByText("“Activity tracker” was deleted.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(current(page, "Orders")).toBeFocused();
  expect(await names(page)).toEqual(["Orders", "Activity tracker", "Orders (2)"]);

  await page.reload();
  await expect(current(page, "Orders")).toBeVisible();
  await expect(workbench.template).toContainText('"order": 1');
  expect(await names(page)).toEqual(["Orders", "Activity tracker", "Orders (2)"]);
});

test("the template menu is worked by keyboard alone", async ({ workbench, page }) => {
  await workbench.open();
  await page.getByRole("button", { name: /^Template: / }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("d");
  await expect(page.getByRole("menuitem", { name: "Duplicate" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(current(page, "Activity tracker (2)")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("menuitem", { name: "Move up" }).press("Enter");
  await page.keyboard.press("Escape");
  await expect(current(page, "Activity tracker (2)")).toBeFocused();
  expect(await names(page)).toEqual(["Activity tracker (2)", "Activity tracker"]);
});

test("a ready template of the gallery becomes one of one's own", async ({ workbench, page }) => {
  await workbench.open();
  await workbench.button("Gallery").click();
  const gallery = page.getByRole("dialog", { name: "Template gallery" });
  await expect(gallery.getByRole("listitem")).toHaveCount(12);
  await expect(gallery.getByText("Loading…")).toHaveCount(0);
  await expect(gallery.getByText("The sample could not be rendered.")).toHaveCount(0);
  await expect(gallery.getByRole("listitem").filter({ hasText: "E-commerce orders" })).toContainText("SKU-");
  await gallery.getByRole("button", { name: "Use E-commerce orders" }).click();
  await expect(gallery).toBeHidden();
  await expect(current(page, "E-commerce orders")).toBeVisible();
  await expect(workbench.samples.getByText("Valid JSON")).toHaveCount(5);
  expect(await names(page)).toEqual(["Activity tracker", "E-commerce orders"]);
});

test("two tabs keep each other's templates, and one sees what the other does", async ({
  workbench,
  page,
  context,
}) => {
  await workbench.open();
  const other = new Workbench(await context.newPage());
  await other.open();

  await command(page, "New template");
  await workbench.template.fill('{"from": "the first tab"}');
  await other.template.fill('{"from": "the other tab"}');
  await expect.poll(() => names(other.page)).toEqual(["Activity tracker", "Untitled"]);
  await choose(page, "Activity tracker");
  await expect(workbench.template).toContainText("the other tab");

  await command(page, "Delete");
  await expect(other.page.getByText("“Activity tracker” was deleted in another tab.")).toBeVisible();
  expect(await accessibilityProblems(other.page)).toEqual([]);
  await expect(other.template).toContainText("the first tab");
  await other.button("Undo").click();
  await expect(other.template).toContainText("the other tab");
  await expect.poll(() => names(page)).toEqual(["Activity tracker", "Untitled"]);
});

test("two tabs that edit different templates keep both texts, and neither editor changes", async ({
  workbench,
  page,
  context,
}) => {
  await workbench.open();
  await command(page, "New template");
  const other = new Workbench(await context.newPage());
  await other.open();
  await choose(other.page, "Activity tracker");

  await workbench.template.fill('{"first": 1}');
  await other.template.fill('{"other": 1}');
  await workbench.template.fill('{"first": 2}');
  await other.template.fill('{"other": 2}');
  await expect.poll(() => savedTexts(page)).toEqual(['{"first": 2}', '{"other": 2}']);
  await expect(workbench.template).toContainText('{"first": 2}');
  await expect(other.template).toContainText('{"other": 2}');
  expect(await names(page)).toEqual(["Activity tracker", "Untitled"]);

  await choose(page, "Activity tracker");
  await expect(workbench.template).toContainText('{"other": 2}');
  await workbench.template.fill('{"same": 1}');
  await expect(other.template).toContainText('{"same": 1}');
});

test("templates go out as a file and come in again, beside those of the Kinesis Data Generator", async ({
  workbench,
  page,
  browser,
  site,
}) => {
  await workbench.open();
  await workbench.template.fill('{"mine": 1}');
  await command(page, "Duplicate");
  const saving = page.waitForEvent("download");
  await command(page, "Export all templates (2)");
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("templates.headwater.json");
  const buffer = await readFile(await saved.path());

  const context = await browser.newContext({ baseURL: site.url });
  const elsewhere = new Workbench(await context.newPage());
  await elsewhere.open();
  await command(elsewhere.page, "Import…");
  const dialog = elsewhere.page.getByRole("dialog", { name: "Import templates" });
  const file = { name: "templates.json", mimeType: "application/json" };
  await dialog.getByLabel("File").setInputFiles({ ...file, buffer });
  await expect(dialog.getByText("2 templates added.")).toBeVisible();
  await dialog.getByLabel("File").setInputFiles({ ...file, buffer });
  await expect(dialog.getByText("already have all of these templates")).toBeVisible();
  await dialog.getByLabel("File").setInputFiles({ ...file, buffer: Buffer.from("{}") });
  await expect(dialog.getByRole("alert")).toContainText("This file cannot be imported");

  const kdg = [
    { name: "Cars<br>", template: '{"speed": {{random.number(200)}}}' },
    ...[2, 3, 4, 5].map((number) => ({ name: `Template ${number}`, template: "" })),
  ];
  await dialog.getByLabel("Kinesis Data Generator templates").fill("nonsense");
  await dialog.getByRole("button", { name: "Import" }).click();
  await expect(dialog.getByRole("alert")).toContainText("not what the Amazon Kinesis Data Generator stores");
  await dialog.getByLabel("Kinesis Data Generator templates").fill(JSON.stringify(kdg));
  await dialog.getByRole("button", { name: "Import" }).click();
  await expect(dialog.getByText("1 template added.")).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(elsewhere.template).toContainText('"speed"');
  expect(await names(elsewhere.page)).toEqual([
    "Activity tracker",
    "Activity tracker (2)",
    "Activity tracker (3)",
    "Cars",
  ]);
  await context.close();
});

test("a full storage is said, and what is typed is saved as soon as there is room", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  await page.evaluate(() => {
    let size = 4_000_000;
    while (size > 100) {
      try {
        localStorage.setItem(`filler-${localStorage.length}`, "x".repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await workbench.template.fill(`{"typed": "${"in a full browser ".repeat(20)}"}`);
  await expect(workbench.alert("storage is full")).toBeVisible();
  await expect(page.getByText("Not saved in this browser")).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await workbench.button("Dismiss").click();
  await command(page, "New template");
  await choose(page, "Activity tracker");
  await expect(workbench.template).toContainText("in a full browser");

  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("filler-")) localStorage.removeItem(key);
  });
  await workbench.template.press("End");
  await workbench.template.pressSequentially(" ");
  await expect(page.getByText("Not saved in this browser")).toBeHidden();
  await page.reload();
  await expect(workbench.template).toContainText("in a full browser");
});

test("a browser that keeps nothing says so, and the page works", async ({ workbench, page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }
  });
  await workbench.open();
  await expect(workbench.alert("does not let the page store data")).toBeVisible();
  await command(page, "New template");
  await workbench.template.fill('{"typed": 1}');
  await choose(page, "Activity tracker");
  await choose(page, "Untitled");
  await expect(workbench.template).toContainText('"typed"');
});
