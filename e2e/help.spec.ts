import type { Page } from "@playwright/test";
import { GUIDE_SECTIONS } from "../lib/language/guide-text";
import { templateFunctions } from "../lib/template/function-table";
import { expect, test } from "./fixtures/test";

const helpPanel = (page: Page) => page.getByRole("dialog", { name: "Help" });
const searchBox = (page: Page) => page.getByRole("searchbox", { name: "Search help" });
const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const question = (page: Page, id: string) => page.locator(`details[id="${id}"]`);

/** Sorts functions as the page does: by group, in the order in which the groups first appear. */
function sortByGroup(names: readonly string[]): string[] {
  const getGroup = (name: string) => name.slice(0, Math.max(0, name.indexOf(".")));
  return [...new Set(names.map(getGroup))].flatMap((group) =>
    names.filter((name) => getGroup(name) === group),
  );
}

test.describe("the help page", () => {
  test("has every section, and every function with a rendered example", async ({ page }) => {
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
      sortByGroup(templateFunctions.map(({ name }) => name)),
    );

    await page.getByRole("link", { name: "AWS account setup", exact: true }).click();
    await expect(page).toHaveURL(/#aws-setup$/);
    await section(page, "AWS account setup").getByRole("link", { name: "Set up your AWS account" }).click();
    await expect(page).toHaveURL(/\/setup\/$/);
  });

  test("is prerendered, except for the functions", async ({ request }) => {
    const html = await (await request.get("/help/")).text();
    expect(html).toContain("Why does nothing arrive in S3?");
    expect(html).toContain("What does a share link contain?");
    // With the functions, the file would be ten times as large.
    expect(html.length).toBeLessThan(100_000);
  });

  test("finds functions, questions and steps with one search", async ({ page }) => {
    await page.goto("/help/");
    const headings = section(page, "Functions").getByRole("heading", { level: 4 });
    await searchBox(page).fill("random walk");
    await expect(headings.first()).toHaveText("series.walk");
    await expect(headings.first()).toBeVisible();

    await searchBox(page).fill("permissions boundary");
    await expect(question(page, "access-denied").getByRole("listitem").first()).toBeVisible();
    await expect(page.getByRole("status")).toHaveText("1 topic, 0 functions");
    await expect(page.getByRole("navigation", { name: "Contents" }).getByRole("link")).toHaveText([
      "Frequently asked questions",
    ]);

    // The link's target is hidden by the search.
    await page.getByRole("link", { name: "Permissions for the role" }).click();
    await expect(searchBox(page)).toHaveValue("");
    await expect(page.getByRole("heading", { name: "AWS account setup" })).toBeInViewport();

    await searchBox(page).fill("no such thing at all");
    await expect(page.getByText("No matching help topics.")).toBeVisible();
    await page.getByRole("link", { name: "Back to the workbench" }).click();
    await expect(page.getByRole("heading", { name: "Headwater" })).toBeVisible();
  });

  test("opens the question or function in the URL hash", async ({ page }) => {
    await page.goto("/help/#access-denied");
    await expect(question(page, "access-denied").getByRole("listitem").first()).toBeInViewport();
    await expect(question(page, "how-to-stop").getByRole("listitem").first()).toBeHidden();
    await page.goto("/help/#how-to-stop");
    await expect(question(page, "how-to-stop").getByRole("listitem").first()).toBeInViewport();
    await page.goto("/help/#random.uuid");
    await expect(page.locator('[id="random.uuid"]')).toBeInViewport();
  });

  test("shows an error if the functions fail to load, and loads them on Retry", async ({
    page,
    workbench,
    pageErrors,
  }) => {
    pageErrors.allow(/Failed to load resource/);
    await page.route("**/help/reference.json", (route) => route.abort());
    await page.goto("/help/");
    await expect(workbench.alert("Part of the page could not be loaded.")).toBeVisible();
    await searchBox(page).fill("how do I stop");
    await expect(question(page, "how-to-stop").getByRole("listitem").first()).toBeVisible();
    await searchBox(page).fill("");
    await page.unroute("**/help/reference.json");
    await workbench.button("Retry").click();
    await expect(section(page, "Functions").getByRole("heading", { name: "random" })).toBeVisible();
  });
});

test.describe("the help panel next to the workbench", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("stays open while typing in the workbench, and Escape in the panel restores the focus", async ({
    workbench,
    page,
  }) => {
    await workbench.open();
    await page.getByRole("link", { name: "Help", exact: true }).click();
    await expect(searchBox(page)).toBeFocused();
    await expect(page).toHaveURL(/\/$/);
    await page.keyboard.type("series.walk");
    await expect(helpPanel(page).getByRole("heading", { name: "series.walk" })).toBeVisible();

    await workbench.template.fill('{"read": "{{random.uuid}}"}');
    await expect(workbench.samples).toContainText('"read": "');
    // The editor handles Escape itself.
    await page.keyboard.press("Escape");
    await expect(helpPanel(page)).toBeVisible();
    await workbench.button("Gallery").click();
    await expect(page.getByRole("dialog", { name: "Template gallery" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name: "Template gallery" })).toBeHidden();
    await expect(helpPanel(page)).toBeVisible();

    await workbench.template.focus();
    await page.keyboard.press("F1");
    await expect(searchBox(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(helpPanel(page)).toBeHidden();
    await expect(page.getByRole("link", { name: "Help", exact: true })).toBeFocused();
  });

  test("opens with F1, keeps its links inside the panel, and can open in a new tab", async ({
    workbench,
    page,
    context,
  }) => {
    await workbench.open();
    await workbench.username.fill("somebody");
    await page.keyboard.press("F1");
    await expect(searchBox(page)).toBeFocused();
    await helpPanel(page).getByRole("link", { name: "what is missing" }).click();
    await expect(question(page, "send-disabled").getByRole("listitem").first()).toBeInViewport();
    await expect(page).toHaveURL(/\/$/);

    const opened = context.waitForEvent("page");
    await helpPanel(page).getByRole("link", { name: "Open in a new tab" }).click();
    await expect(await opened).toHaveURL(/\/help\/$/);

    await helpPanel(page).getByRole("button", { name: "Close" }).click();
    await expect(helpPanel(page)).toBeHidden();
    await expect(workbench.username).toHaveValue("somebody");
    await expect(workbench.username).toBeFocused();
    await workbench.button("Keyboard shortcuts").click();
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toContainText("Open help");
  });

  test("is not used if the header link is opened in a new tab", async ({ workbench, page, context }) => {
    await workbench.open();
    const opened = context.waitForEvent("page");
    await page.getByRole("link", { name: "Help", exact: true }).click({ modifiers: ["ControlOrMeta"] });
    await expect((await opened).getByRole("heading", { name: "First steps" })).toBeVisible();
    await expect(helpPanel(page)).toBeHidden();
  });
});

test.describe("the help panel on a phone", () => {
  test.use({ viewport: { width: 375, height: 700 } });

  test("covers the workbench and is modal", async ({ workbench, page }) => {
    await workbench.open();
    await page.getByRole("link", { name: "Help", exact: true }).click();
    await expect(helpPanel(page)).toBeVisible();
    const box = await helpPanel(page).boundingBox();
    expect(box).toMatchObject({ x: 0, width: 375, height: 700 });
    await expect(workbench.samples).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(helpPanel(page)).toBeHidden();
    await expect(page.getByRole("link", { name: "Help", exact: true })).toBeFocused();
  });
});
