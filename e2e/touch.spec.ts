import { expect, test } from "./fixtures/headwater";

test.use({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });

test("on a phone the code editor comes at the first touch, and whoever was typing types on", async ({
  workbench,
  page,
}) => {
  await page.goto("/");
  const plain = page.locator("textarea");
  await expect(plain).toBeEditable();
  await expect(workbench.samples.getByText("Valid JSON").first()).toBeVisible();
  await expect(page.locator(".cm-content")).toHaveCount(0);

  let letThrough = () => {};
  const scripts = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\.js$/, (route) => scripts.then(() => route.fallback()));
  await plain.tap();
  await plain.fill('{"typed": 1}');
  await page.keyboard.press("ArrowLeft");
  letThrough();
  await expect(page.locator(".cm-content")).toBeFocused();
  await page.keyboard.type("2");
  await expect(workbench.template).toHaveText('{"typed": 12}');
  await expect(workbench.samples.getByText('{"typed": 12}').first()).toBeVisible();
  await page.getByRole("button", { name: "Insert function" }).tap();
  await expect(page.getByRole("dialog")).toBeVisible();
});
