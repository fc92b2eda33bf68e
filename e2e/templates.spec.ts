import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { findAccessibilityViolations } from "./fixtures/accessibility";
import { expect, test } from "./fixtures/test";
import { Workbench } from "./fixtures/workbench";

/** Opens the template menu and chooses a template. */
async function chooseTemplate(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Template: / }).click();
  await page.getByRole("menuitemradio", { name, exact: true }).click();
}

/** The names in the template menu. */
async function getTemplateNames(page: Page): Promise<string[]> {
  await page.getByRole("button", { name: /^Template: / }).click();
  const items = page.getByRole("menuitemradio");
  await expect(items.first()).toBeVisible();
  const texts = await items.allInnerTexts();
  await page.keyboard.press("Escape");
  await expect(items.first()).toBeHidden();
  return texts;
}

/** The template texts in the browser's storage, sorted. */
async function getSavedTexts(page: Page): Promise<string[]> {
  const values = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith("headwater.template."))
      .map((key) => localStorage.getItem(key) ?? ""),
  );
  return values.map((value) => JSON.parse(value).value.text).sort();
}

const currentTemplateButton = (page: Page, name: string) =>
  page.getByRole("button", { name: `Template: ${name}`, exact: true });

test("templates can be created, renamed, duplicated, reordered, switched, deleted and restored, and survive a reload", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  await expect(currentTemplateButton(page, "Activity tracker")).toBeVisible();

  await workbench.chooseTemplateCommand("New template");
  await expect(currentTemplateButton(page, "Untitled")).toBeVisible();
  await workbench.template.fill('{"order": {{random.number(9)}}}');
  await workbench.chooseTemplateCommand("Rename…");
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "Name" })).toBeFocused();
  // The old name is selected.
  await page.keyboard.type("Orders");
  await page.keyboard.press("Enter");
  await expect(currentTemplateButton(page, "Orders")).toBeVisible();

  await workbench.chooseTemplateCommand("Duplicate");
  await expect(currentTemplateButton(page, "Orders (2)")).toBeVisible();
  await workbench.template.fill('{"copy": 1}');
  await chooseTemplate(page, "Orders");
  await expect(workbench.template).toContainText('"order"');
  // Undo in one template never restores the text of another.
  await workbench.template.press("ControlOrMeta+z");
  await workbench.template.press("ControlOrMeta+z");
  await expect(workbench.template).not.toContainText("copy");
  await expect(workbench.template).not.toContainText("activity_type");
  await workbench.template.fill('{"order": 1}');

  await page.getByRole("button", { name: /^Template: / }).click();
  await page.getByRole("menuitem", { name: "Move up" }).click();
  await expect(page.getByRole("menuitem", { name: "Move up" })).toBeDisabled();
  await page.keyboard.press("Escape");
  expect(await getTemplateNames(page)).toEqual(["Orders", "Activity tracker", "Orders (2)"]);

  await workbench.chooseTemplateCommand("Delete");
  await expect(currentTemplateButton(page, "Activity tracker")).toBeVisible();
  await workbench.chooseTemplateCommand("Delete");
  await expect(page.getByText("“Activity tracker” was deleted.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(currentTemplateButton(page, "Orders")).toBeFocused();
  expect(await getTemplateNames(page)).toEqual(["Orders", "Activity tracker", "Orders (2)"]);

  await page.reload();
  await expect(currentTemplateButton(page, "Orders")).toBeVisible();
  await expect(workbench.template).toContainText('"order": 1');
  expect(await getTemplateNames(page)).toEqual(["Orders", "Activity tracker", "Orders (2)"]);
});

test("the template menu can be used with the keyboard alone", async ({ workbench, page }) => {
  await workbench.open();
  await page.getByRole("button", { name: /^Template: / }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("d");
  await expect(page.getByRole("menuitem", { name: "Duplicate" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(currentTemplateButton(page, "Activity tracker (2)")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("menuitem", { name: "Move up" }).press("Enter");
  await page.keyboard.press("Escape");
  await expect(currentTemplateButton(page, "Activity tracker (2)")).toBeFocused();
  expect(await getTemplateNames(page)).toEqual(["Activity tracker (2)", "Activity tracker"]);
});

test("a gallery template can be added to the saved templates", async ({ workbench, page }) => {
  await workbench.open();
  await workbench.button("Gallery").click();
  const gallery = page.getByRole("dialog", { name: "Template gallery" });
  await expect(gallery.getByRole("listitem")).toHaveCount(12);
  await expect(gallery.getByText("Loading…")).toHaveCount(0);
  await expect(gallery.getByText("The sample could not be rendered.")).toHaveCount(0);
  await expect(gallery.getByRole("listitem").filter({ hasText: "E-commerce orders" })).toContainText("SKU-");
  await gallery.getByRole("button", { name: "Use E-commerce orders" }).click();
  await expect(gallery).toBeHidden();
  await expect(currentTemplateButton(page, "E-commerce orders")).toBeVisible();
  await expect(workbench.samples.getByText("Valid JSON")).toHaveCount(5);
  expect(await getTemplateNames(page)).toEqual(["Activity tracker", "E-commerce orders"]);
});

test("two tabs keep each other's templates and show each other's changes", async ({
  workbench,
  page,
  context,
}) => {
  await workbench.open();
  const other = new Workbench(await context.newPage());
  await other.open();

  await workbench.chooseTemplateCommand("New template");
  await workbench.template.fill('{"from": "the first tab"}');
  await other.template.fill('{"from": "the other tab"}');
  await expect.poll(() => getTemplateNames(other.page)).toEqual(["Activity tracker", "Untitled"]);
  await chooseTemplate(page, "Activity tracker");
  await expect(workbench.template).toContainText("the other tab");

  await workbench.chooseTemplateCommand("Delete");
  await expect(other.page.getByText("“Activity tracker” was deleted in another tab.")).toBeVisible();
  expect(await findAccessibilityViolations(other.page)).toEqual([]);
  await expect(other.template).toContainText("the first tab");
  await other.button("Undo").click();
  await expect(other.template).toContainText("the other tab");
  await expect.poll(() => getTemplateNames(page)).toEqual(["Activity tracker", "Untitled"]);
});

test("two tabs can edit different templates without changing each other's editor", async ({
  workbench,
  page,
  context,
}) => {
  await workbench.open();
  await workbench.chooseTemplateCommand("New template");
  const other = new Workbench(await context.newPage());
  await other.open();
  await chooseTemplate(other.page, "Activity tracker");

  await workbench.template.fill('{"first": 1}');
  await other.template.fill('{"other": 1}');
  await workbench.template.fill('{"first": 2}');
  await other.template.fill('{"other": 2}');
  await expect.poll(() => getSavedTexts(page)).toEqual(['{"first": 2}', '{"other": 2}']);
  await expect(workbench.template).toContainText('{"first": 2}');
  await expect(other.template).toContainText('{"other": 2}');
  expect(await getTemplateNames(page)).toEqual(["Activity tracker", "Untitled"]);

  await chooseTemplate(page, "Activity tracker");
  await expect(workbench.template).toContainText('{"other": 2}');
  await workbench.template.fill('{"same": 1}');
  await expect(other.template).toContainText('{"same": 1}');
});

test("templates can be exported to a file and imported again, as can those of the Kinesis Data Generator", async ({
  workbench,
  page,
  browser,
  site,
}) => {
  await workbench.open();
  await workbench.template.fill('{"mine": 1}');
  await workbench.chooseTemplateCommand("Duplicate");
  const saving = page.waitForEvent("download");
  await workbench.chooseTemplateCommand("Export all templates (2)");
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("templates.headwater.json");
  const buffer = await readFile(await saved.path());

  const context = await browser.newContext({ baseURL: site.url });
  const otherBrowser = new Workbench(await context.newPage());
  await otherBrowser.open();
  await otherBrowser.chooseTemplateCommand("Import…");
  const dialog = otherBrowser.page.getByRole("dialog", { name: "Import templates" });
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
  await expect(otherBrowser.template).toContainText('"speed"');
  expect(await getTemplateNames(otherBrowser.page)).toEqual([
    "Activity tracker",
    "Activity tracker (2)",
    "Activity tracker (3)",
    "Cars",
  ]);
  await context.close();
});

test("a full storage is reported, and edits are saved as soon as there is space", async ({
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
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await workbench.button("Dismiss").click();
  await workbench.chooseTemplateCommand("New template");
  await chooseTemplate(page, "Activity tracker");
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

test("the page reports a browser without storage, and still works", async ({ workbench, page }) => {
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
  await workbench.chooseTemplateCommand("New template");
  await workbench.template.fill('{"typed": 1}');
  await chooseTemplate(page, "Activity tracker");
  await chooseTemplate(page, "Untitled");
  await expect(workbench.template).toContainText('"typed"');
});
