import type { Page } from "@playwright/test";
import { GUIDE_SECTIONS } from "../lib/language/guide-text";
import { templateFunctions } from "../lib/template/function-table";
import { expect, test } from "./fixtures/headwater";

const panel = (page: Page) => page.getByRole("dialog", { name: "Help" });
const search = (page: Page) => page.getByRole("searchbox", { name: "Search help" });
const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const question = (page: Page, id: string) => page.locator(`details[id="${id}"]`);

/** In the order of the page: groups by their first function, as the table has them. */
function byGroup(names: readonly string[]): string[] {
  const groupOf = (name: string) => name.slice(0, Math.max(0, name.indexOf(".")));
  return [...new Set(names.map(groupOf))].flatMap((group) => names.filter((name) => groupOf(name) === group));
}

test.describe("the page", () => {
  test("has every section, and every function with its rendered example", async ({ page }) => {
    await page.goto("/help/");
    const contents = page.getByRole("navigation", { name: "Contents" }).getByRole("link");
    await expect(contents).toHaveCount(GUIDE_SECTIONS.length);
    await expect(section(page, "First steps").getByRole("listitem").first()).toContainText("Sign in");
    await expect(section(page, "Template language")).toContainText("{{optional(0.5, internet.email)}}");

    const functions = section(page, "Functions");
    await functions.getByRole("heading", { name: "random", exact: true }).click();
    await expect(page.locator('[id="random.uuid"]')).toContainText(/Output\s*[0-9a-f]{8}-/);
    await functions.locator("details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    await expect(functions.getByRole("heading", { level: 4 })).toHaveText(
      byGroup(templateFunctions.map(({ name }) => name)),
    );

    await page.getByRole("link", { name: "AWS account setup", exact: true }).click();
    await expect(page).toHaveURL(/#aws-setup$/);
    await section(page, "AWS account setup").getByRole("link", { name: "Set up your AWS account" }).click();
    await expect(page).toHaveURL(/\/setup\/$/);
  });

  test("is in the file as it is served, functions apart", async ({ request }) => {
    const html = await (await request.get("/help/")).text();
    expect(html).toContain("Why does nothing arrive in S3?");
    expect(html).toContain("What does a share link contain?");
    // With all functions it had ten times as much.
    expect(html.length).toBeLessThan(100_000);
  });

  test("finds functions, questions and steps in one search", async ({ page }) => {
    await page.goto("/help/");
    const headings = section(page, "Functions").getByRole("heading", { level: 4 });
    await search(page).fill("random walk");
    await expect(headings.first()).toHaveText("series.walk");
    await expect(headings.first()).toBeVisible();

    await search(page).fill("permissions boundary");
    await expect(question(page, "access-denied").getByRole("listitem").first()).toBeVisible();
    await expect(page.getByRole("status")).toHaveText("1 topic, 0 functions");
    await expect(page.getByRole("navigation", { name: "Contents" }).getByRole("link")).toHaveText([
      "Frequently asked questions",
    ]);

    // What the answer leads to was left out by the search.
    await page.getByRole("link", { name: "Permissions for the role" }).click();
    await expect(search(page)).toHaveValue("");
    await expect(page.getByRole("heading", { name: "AWS account setup" })).toBeInViewport();

    await search(page).fill("no such thing at all");
    await expect(page.getByText("No matching help topics.")).toBeVisible();
    await page.getByRole("link", { name: "Back to the workbench" }).click();
    await expect(page.getByRole("heading", { name: "Headwater" })).toBeVisible();
  });

  test("opens the question, or the function, that an address leads to", async ({ page }) => {
    await page.goto("/help/#access-denied");
    await expect(question(page, "access-denied").getByRole("listitem").first()).toBeInViewport();
    await expect(question(page, "how-to-stop").getByRole("listitem").first()).toBeHidden();
    await page.goto("/help/#how-to-stop");
    await expect(question(page, "how-to-stop").getByRole("listitem").first()).toBeInViewport();
    await page.goto("/help/#random.uuid");
    await expect(page.locator('[id="random.uuid"]')).toBeInViewport();
  });

  test("says that the functions did not come, has everything else, and brings them when asked", async ({
    page,
    workbench,
    pageProblems,
  }) => {
    pageProblems.allow(/Failed to load resource/);
    await page.route("**/help/reference.json", (route) => route.abort());
    await page.goto("/help/");
    await expect(workbench.alert("Part of the page could not be loaded.")).toBeVisible();
    await search(page).fill("how do I stop");
    await expect(question(page, "how-to-stop").getByRole("listitem").first()).toBeVisible();
    await search(page).fill("");
    await page.unroute("**/help/reference.json");
    await workbench.button("Retry").click();
    await expect(section(page, "Functions").getByRole("heading", { name: "random" })).toBeVisible();
  });
});

test.describe("beside the workbench", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("one reads and types at the same time, and Escape in it gives the focus back", async ({
    workbench,
    page,
  }) => {
    await workbench.open();
    await page.getByRole("link", { name: "Help", exact: true }).click();
    await expect(search(page)).toBeFocused();
    await expect(page).toHaveURL(/\/$/);
    await page.keyboard.type("series.walk");
    await expect(panel(page).getByRole("heading", { name: "series.walk" })).toBeVisible();

    await workbench.template.fill('{"read": "{{random.uuid}}"}');
    await expect(workbench.samples).toContainText('"read": "');
    // The editor has an Escape of its own.
    await page.keyboard.press("Escape");
    await expect(panel(page)).toBeVisible();
    await workbench.button("Gallery").click();
    await expect(page.getByRole("dialog", { name: "Template gallery" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name: "Template gallery" })).toBeHidden();
    await expect(panel(page)).toBeVisible();

    await workbench.template.focus();
    await page.keyboard.press("F1");
    await expect(search(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(panel(page)).toBeHidden();
    await expect(page.getByRole("link", { name: "Help", exact: true })).toBeFocused();
  });

  test("F1 opens it, its links leave the workbench alone, and a tab of its own is a click away", async ({
    workbench,
    page,
    context,
  }) => {
    await workbench.open();
    await workbench.username.fill("somebody");
    await page.keyboard.press("F1");
    await expect(search(page)).toBeFocused();
    await panel(page).getByRole("link", { name: "what is missing" }).click();
    await expect(question(page, "send-disabled").getByRole("listitem").first()).toBeInViewport();
    await expect(page).toHaveURL(/\/$/);

    const opened = context.waitForEvent("page");
    await panel(page).getByRole("link", { name: "Open in a new tab" }).click();
    await expect(await opened).toHaveURL(/\/help\/$/);

    await panel(page).getByRole("button", { name: "Close" }).click();
    await expect(panel(page)).toBeHidden();
    await expect(workbench.username).toHaveValue("somebody");
    await expect(workbench.username).toBeFocused();
    await workbench.button("Keyboard shortcuts").click();
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toContainText("Open help");
  });

  test("the link in the header leads to the page for whoever opens it in another tab", async ({
    workbench,
    page,
    context,
  }) => {
    await workbench.open();
    const opened = context.waitForEvent("page");
    await page.getByRole("link", { name: "Help", exact: true }).click({ modifiers: ["ControlOrMeta"] });
    await expect((await opened).getByRole("heading", { name: "First steps" })).toBeVisible();
    await expect(panel(page)).toBeHidden();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 700 } });

  test("it covers the workbench and is modal", async ({ workbench, page }) => {
    await workbench.open();
    await page.getByRole("link", { name: "Help", exact: true }).click();
    await expect(panel(page)).toBeVisible();
    const box = await panel(page).boundingBox();
    expect(box).toMatchObject({ x: 0, width: 375, height: 700 });
    await expect(workbench.samples).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(panel(page)).toBeHidden();
    await expect(page.getByRole("link", { name: "Help", exact: true })).toBeFocused();
  });
});
