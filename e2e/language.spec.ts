import { expect, test } from "./fixtures/headwater";

test.describe("a browser in Korean", () => {
  test.use({ locale: "ko-KR" });

  test("sees Korean on every page, and a choice of English stays", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "템플릿" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "ko");

    await page.getByRole("link", { name: "도움말" }).click();
    await expect(page.getByRole("heading", { name: "템플릿 언어" })).toBeVisible();
    await expect(page).toHaveTitle("도움말 · Headwater");
    await page.getByRole("link", { name: "AWS 계정 설정 방법" }).click();
    await expect(page.getByRole("heading", { name: "AWS 계정 설정" })).toBeVisible();

    await page.getByRole("combobox", { name: "언어" }).selectOption("English");
    await expect(page.getByRole("heading", { name: "Set up your AWS account" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.reload();
    await expect(page.getByRole("combobox", { name: "Language" })).toHaveValue("en");
    await expect(page.getByRole("heading", { name: "Set up your AWS account" })).toBeVisible();
  });
});
