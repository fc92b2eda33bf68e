import type { Locator, Page } from "@playwright/test";
import { findAccessibilityViolations } from "./fixtures/accessibility";
import { expect, test } from "./fixtures/test";

/** The editor's completions. */
const suggestions = (page: Page): Locator => page.getByRole("listbox", { name: "Suggestions" });

/** Replaces the template by typing. */
async function type(page: Page, template: Locator, text: string): Promise<void> {
  await template.fill("");
  await template.pressSequentially(text);
  await expect(page.locator(".cm-content")).toBeFocused();
}

test("the editor suggests functions, arguments, keywords, formats and names where they are valid", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  const { template } = workbench;
  const list = suggestions(page);

  await type(page, template, "{{uuid");
  await list.getByRole("option", { name: /^random\.uuid/ }).click();
  await expect(template).toContainText("{{random.uuid}}");

  const hexadecimal = list.getByRole("option").first();
  const info = page.locator(".cm-completionInfo");
  // Just after the list opens, the editor still treats Enter as a line break, so try again until it accepts.
  await expect(async () => {
    await type(page, template, "{{string.hexa");
    await expect(hexadecimal).toContainText("string.hexadecimal");
    // Description, signature and the output of the example.
    await expect(info).toContainText(/hexadecimal/i);
    await expect(info).toContainText("string.hexadecimal({");
    await expect(info).toContainText("Output");
    await page.keyboard.press("Enter");
    await expect(template).toHaveText("{{string.hexadecimal}}", { timeout: 1_000 });
  }).toPass();
  await template.pressSequentially("({cas");
  await list.getByRole("option", { name: /^casing/ }).click();
  await expect(template).toContainText('{{string.hexadecimal({"casing": ');
  await list.getByRole("option", { name: "upper" }).click();
  await expect(template).toContainText('{{string.hexadecimal({"casing": "upper"})}}');

  await type(page, template, '{{date.utc("YYYY');
  await expect(info).toContainText(/Output\s*\d{4}-\d\d-\d\d/);
  await list.getByRole("option", { name: "YYYY-MM-DD HH:mm:ss.SSS" }).click();
  await expect(template).toContainText('{{date.utc("YYYY-MM-DD HH:mm:ss.SSS")}}');

  await type(page, template, "{{1 as device}} {{dev");
  await list.getByRole("option", { name: "device" }).click();
  await expect(template).toContainText("{{1 as device}} {{device}}");

  await type(page, template, "[{{#re");
  await list.getByRole("option", { name: "#repeat" }).click();
  await expect(template).toContainText('[{{#repeat {"min": 1, "max": 3} ","}}{{/repeat}}]');
});

test("the function at the pointer or cursor is explained, with its output in this template", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  const { template } = workbench;
  await template.fill('{"n": {{random.number({"min":41,"max":41})}}}');
  const help = page.locator(".cm-tooltip-hover");
  await page.getByText("random", { exact: true }).hover();
  await expect(help).toContainText("Returns a number from min to max");
  await expect(help).toContainText("Output here41");

  await workbench.samples.getByText("Sample records").hover();
  await expect(help).toBeHidden();
  await template.focus();
  await page.keyboard.press("Control+Home");
  for (let times = 0; times < 12; times += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+F1");
  await expect(help).toContainText("random.number({min, max, precision})");
  await expect(page.locator(".cm-announced")).toContainText("Returns a number from min to max");
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();

  // In an argument, the tooltip describes the argument as well.
  for (let times = 0; times < 14; times += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+F1");
  await expect(help).toContainText("minThe lowest number.");
});

test("a problem can be fixed with the keyboard alone", async ({ workbench, page }) => {
  await workbench.open();
  const { template } = workbench;
  await template.fill('{"id": "{{random.uuidd}}"}');
  await expect(page.getByText("1 error")).toBeVisible();
  await page.keyboard.press("Control+.");
  await expect(template).toContainText("{{random.uuid}}");
  await expect(page.locator(".cm-announced")).toContainText("Applied:");
  await expect(page.getByText("No problems")).toBeVisible();

  await template.fill('{"id": "{{random.uuidd}}"}');
  await expect(page.getByText("1 error")).toBeVisible();
  await page.keyboard.press("Control+Shift+M");
  const problems = page.getByRole("listbox", { name: "Problems" });
  await expect(problems.getByRole("option")).toHaveCount(1);
  await expect(problems.getByRole("button", { name: "Write random.uuid" })).toBeVisible();
});

test("common editor shortcuts work, and Escape then Tab leaves the editor", async ({ workbench, page }) => {
  await workbench.open();
  const { template } = workbench;
  await expect(template).toHaveAccessibleDescription(/To leave the editor, press Escape, then Tab/);
  await type(page, template, "one two one");
  await page.keyboard.press("Control+Home");
  // Selects both occurrences.
  await page.keyboard.press("Control+d");
  await page.keyboard.press("Control+d");
  await page.keyboard.type("three");
  await expect(template).toHaveText("three two three");
  await page.keyboard.press("Control+z");
  await expect(template).toHaveText("one two one");

  await page.keyboard.press("Control+f");
  const find = page.getByRole("textbox", { name: "Find" });
  await find.press("Control+a");
  await find.pressSequentially("two");
  await expect(page.locator(".cm-searchMatch")).toHaveText("two");
  await page.getByRole("textbox", { name: "Replace" }).pressSequentially("2");
  await page.getByRole("button", { name: "Replace all" }).click();
  await expect(template).toHaveText("one 2 one");
  await page.keyboard.press("Escape");

  await template.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Tab");
  await expect(template).toHaveText(/^ {4}one/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(template).not.toBeFocused();
});

test("the text around placeholders is recognized by its format, and their braces are matched", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  const format = page.locator(".cm-status-kind");
  await expect(format).toHaveText("JSON");
  await workbench.template.fill("{{random.uuid}},{{random.number(5)}},ok");
  await expect(format).toHaveText("CSV");
  await workbench.template.fill('{{internet.ip}} - - "GET /"');
  await expect(format).toHaveText("Text");
  await workbench.template.fill('{"a": "{{random.uuid}}"}');
  await expect(format).toHaveText("JSON");
  await page.keyboard.press("Control+Home");
  for (let times = 0; times < 9; times += 1) await page.keyboard.press("ArrowRight");
  await expect(page.locator(".cm-matchingBracket")).toHaveText(["{{", "}}"]);
});

test("Format indents JSON, changes nothing else, and can be undone", async ({ workbench, page }) => {
  await workbench.open();
  const { template } = workbench;
  await template.fill('{"id":"{{random.uuid}}","list":[1,{{random.number(5)}}]}');
  await workbench.button("Format").click();
  await expect(template.locator(".cm-line")).toHaveText([
    "{",
    '    "id": "{{random.uuid}}",',
    '    "list": [1, {{random.number(5)}}]',
    "}",
  ]);
  await expect(page.getByText("Template formatted.")).toBeVisible();
  await workbench.button("Undo").click();
  await expect(template.locator(".cm-line")).toHaveCount(1);

  await template.focus();
  await page.keyboard.press("Shift+Alt+F");
  await expect(template.locator(".cm-line")).toHaveCount(4);

  await template.fill("{{random.uuid}},5");
  await page.keyboard.press("Shift+Alt+F");
  await expect(
    page.getByText("Only JSON can be formatted, and line 1 is not JSON. Nothing changed."),
  ).toBeVisible();
  await expect(template).toHaveText("{{random.uuid}},5");
});

test("a function can be found in the palette and inserted at the cursor", async ({ workbench, page }) => {
  await workbench.open();
  const { template } = workbench;
  await template.fill('{"id": ""}');
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await workbench.button("Insert function").click();
  const search = page.getByRole("combobox", { name: "Search functions" });
  await expect(search).toBeFocused();
  await search.fill("weight");
  const option = page.getByRole("option", { name: /random\.weightedArrayElement/ });
  await expect(option).toBeVisible();
  await search.fill("random.uuid");
  await expect(page.getByRole("dialog")).toContainText(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(template).toHaveText('{"id": "{{random.uuid}}"}');
  await page.keyboard.type("!");
  await expect(template).toHaveText('{"id": "{{random.uuid}}!"}');
});

test("a pasted sample becomes a template, and Undo restores the previous one", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  const { template } = workbench;
  await template.fill('{"mine": 1}');
  await workbench.button("Paste sample").click();
  const dialog = page.getByRole("dialog", { name: "Paste sample" });
  const sample = dialog.getByRole("textbox", { name: "Sample" });
  const result = dialog.getByRole("textbox", { name: "Template" });

  await sample.fill('{"broken": ');
  await expect(dialog.getByRole("alert")).toContainText("The sample looks like JSON");
  await expect(dialog.getByRole("button", { name: "Use as template" })).toBeDisabled();

  await sample.fill("id,status\n1,ok\n2,ok\n3,failed\n4,ok");
  await expect(dialog).toContainText("Inferred from 4 records: CSV");
  await expect(dialog).toContainText("id, status");

  await sample.fill(
    '{"id":"04701a20-ec9f-4999-adde-bf466acceaa5","at":"2024-05-01T12:30:45Z","ip":"10.20.30.40"}',
  );
  await expect(result).toHaveValue(/random\.uuid/);
  await expect(result).toHaveValue(/date\.utc\("YYYY-MM-DDTHH:mm:ss\[Z\]"\)/);
  await expect(dialog.getByRole("textbox", { name: "Example record" })).toHaveValue(/^\{.*"ip"/);
  expect(await findAccessibilityViolations(page)).toEqual([]);

  await dialog.getByRole("button", { name: "Use as template" }).click();
  await expect(dialog).toBeHidden();
  await expect(template).toContainText("{{internet.ip}}");
  await workbench.button("Undo").click();
  await expect(template).toHaveText('{"mine": 1}');
});

test("the editor and its popups are accessible in both themes", async ({ workbench, page }) => {
  await workbench.open();
  await type(page, workbench.template, '{"id": "{{random.u');
  await expect(suggestions(page)).toBeVisible();
  expect(await findAccessibilityViolations(page)).toEqual([]);
});

test("replacing the text in quick succession leaves no style attributes behind", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  // The style attributes appeared only sometimes. Each one violates the policy, which fails the test.
  for (let round = 0; round < 12; round += 1) {
    await workbench.template.fill(
      '{{random.numbr(5)}}\n{\n  "a": {{nobody}},\n  "b": "{{name.firstName}}"\n}',
    );
    if (round % 2 === 0) await workbench.template.fill("");
    await workbench.template.fill('{"a": {{random.number(5)}}}');
  }
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("one");
  await expect(workbench.template).toHaveText("one");
});
