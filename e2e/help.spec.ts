import { templateFunctions } from "../lib/template/functions/function-table";
import { expect, test } from "./fixtures/headwater";

test("help lists every function with its rendered example, and finds by words", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Help" }).click();
  const entries = page
    .getByRole("region", { name: "Functions" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading") });
  await expect(entries).toHaveCount(templateFunctions.length);

  await page.getByRole("searchbox", { name: "Search functions" }).fill("random walk");
  await expect(entries.getByRole("heading").first()).toHaveText("series.walk");
  await expect(entries.first()).toContainText("{{series.walk(");

  await page.getByRole("searchbox", { name: "Search functions" }).fill("no such thing at all");
  await expect(entries).toHaveCount(0);
  await expect(page.getByText("No function has all of these words")).toBeVisible();
  await page.getByRole("link", { name: "Back to the workbench" }).click();
  await expect(page.getByRole("heading", { name: "Headwater" })).toBeVisible();
});
