import { expect, test } from "./fixtures/test";
import { Workbench } from "./fixtures/workbench";

test("the first visit shows the workshop's template with five valid samples", async ({ workbench }) => {
  await workbench.open();
  await expect(workbench.template).toContainText("activity_type");
  await expect(workbench.samples.getByText("Valid JSON")).toHaveCount(5);
  await expect(workbench.samples.getByText(/^\d+ B$/)).toHaveCount(5);
});

test("samples follow the template as it is typed, and Preview renders new ones", async ({ workbench }) => {
  await workbench.open();
  await workbench.template.fill('{"number": {{random.number(1000000)}}}');
  const first = workbench.samples.getByRole("listitem").first();
  await expect(first).toContainText(/\{"number": \d+\}/);
  const before = await first.innerText();
  await workbench.button("Preview").click();
  await expect(first).not.toHaveText(before);
});

test("a sample that is not JSON is marked", async ({ workbench }) => {
  await workbench.open();
  await workbench.template.fill('{"name": {{name.firstName}}}');
  await expect(workbench.samples.getByText("Not JSON")).toHaveCount(5);
});

test("records are shown as text, never as HTML", async ({ workbench, page }) => {
  await workbench.open();
  await workbench.template.fill('<img src=x onerror="document.title=1"><b>{{random.number(5)}}</b>');
  await expect(workbench.samples.getByRole("listitem").first()).toContainText("<img src=x");
  await expect(workbench.samples.locator("img, b")).toHaveCount(0);
  await expect(page).toHaveTitle("Headwater");
});

test("an error is marked in place, with the closest name and a fix", async ({ workbench, page }) => {
  await workbench.open();
  await workbench.signIn();
  await workbench.template.fill('{"id": "{{random.uuidd}}"}');
  await expect(page.getByText("1 error")).toBeVisible();
  const marked = page.locator(".cm-lintRange-error");
  await expect(marked).toHaveText("random.uuidd");
  await expect(workbench.button("Send")).toBeDisabled();
  await expect(page.getByText("Fix the template errors before sending.")).toBeVisible();

  await marked.hover();
  await page.locator(".cm-diagnosticAction").first().click();
  await expect(workbench.template).toContainText("{{random.uuid}}");
  await expect(page.getByText("No problems")).toBeVisible();
});

test("edits survive a reload and appear in a new tab", async ({ workbench, context }) => {
  await workbench.open();
  await workbench.template.fill('{"mine": {{random.number(5)}}}');
  await workbench.page.reload();
  await expect(workbench.template).toContainText('"mine"');
  const other = new Workbench(await context.newPage());
  await other.open();
  await expect(other.template).toContainText('"mine"');
});

test("a hostile template runs no code and does not block the page", async ({ workbench, page }) => {
  await workbench.open();
  await workbench.template.fill('{{constructor.constructor("globalThis.document.title=1")()}}');
  await expect(page.getByText(/\d errors?/)).toBeVisible();
  await workbench.template.fill('{"fine": 1}');
  await expect(workbench.samples.getByText("Valid JSON")).toHaveCount(5);
  await expect(page).toHaveTitle("Headwater");
});
