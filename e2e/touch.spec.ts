import { expect, test } from "./fixtures/test";

test.use({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });

test("on a phone, the code editor loads at the first tap without interrupting the typing", async ({
  workbench,
  page,
}) => {
  await page.goto("/");
  const textBox = page.locator("textarea");
  await expect(textBox).toBeEditable();
  await expect(workbench.samples.getByText("Valid JSON").first()).toBeVisible();
  await expect(page.locator(".cm-content")).toHaveCount(0);

  let unblock = () => {};
  const scripts = new Promise<void>((resolve) => {
    unblock = resolve;
  });
  await page.route(/\.js$/, (route) => scripts.then(() => route.fallback()));
  await textBox.tap();
  await textBox.fill('{"typed": 1}');
  await page.keyboard.press("ArrowLeft");
  unblock();
  await expect(page.locator(".cm-content")).toBeFocused();
  await page.keyboard.type("2");
  await expect(workbench.template).toHaveText('{"typed": 12}');
  await expect(workbench.samples.getByText('{"typed": 12}').first()).toBeVisible();
  await page.getByRole("button", { name: "Insert function" }).tap();
  await expect(page.getByRole("dialog")).toBeVisible();
});
