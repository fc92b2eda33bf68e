import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";

/** In CSS pixels: small phone, phone, tablet, laptop, large screen. */
const WIDTHS = [320, 375, 768, 1440, 2560];

/** Expects that at every width nothing is cut off and nothing scrolls horizontally. */
async function expectToFit(page: Page, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, `${state} at ${width} px`).toBe(0);
    const dialog = await page
      .getByRole("dialog")
      .boundingBox({ timeout: 1 })
      .catch(() => null);
    if (dialog === null) continue;
    expect.soft(dialog.x, `${state} at ${width} px`).toBeGreaterThanOrEqual(0);
    expect.soft(dialog.x + dialog.width, `${state} at ${width} px`).toBeLessThanOrEqual(width);
  }
}

test("nothing is cut off at any width, and the run bar is always in view", async ({ workbench, page }) => {
  await workbench.openSignedIn();
  await expectToFit(page, "workbench");
  for (const button of ["Keyboard shortcuts", "Gallery"]) {
    await workbench.button(button).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectToFit(page, button);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  }
  await page.keyboard.press("Control+k");
  await expectToFit(page, "command palette");
  await page.keyboard.press("Escape");

  await workbench.send({ perSecond: 100, target: 20_000 });
  await expect.poll(() => workbench.sent()).toBeGreaterThan(300);
  await expectToFit(page, "sending");
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const position of [0, 0.5, 1]) {
      await page.evaluate((share) => scrollTo(0, share * document.body.scrollHeight), position);
      for (const part of [workbench.status, workbench.button("Pause"), workbench.button("Stop")])
        await expect(part).toBeInViewport({ ratio: 1 });
    }
  }
  await workbench.button("Stop").click();
  await workbench.expectEnded("Stopped");
  await expectToFit(page, "stopped");
});

/** Counts the rows that the header's visible controls occupy. */
async function countHeaderRows(page: Page): Promise<number> {
  const controls = page.getByRole("banner").locator("button, select, a:not([href='#main'])");
  const boxes = await controls.evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => element.getBoundingClientRect())
      .map(({ top, bottom }) => ({ top, bottom })),
  );
  const rows = boxes.filter(
    ({ top, bottom }, index) =>
      !boxes.slice(0, index).some((before) => before.top < bottom && top < before.bottom),
  );
  return rows.length;
}

test.describe("in Korean", () => {
  test.use({ locale: "ko-KR" });

  test("the header's controls fit on one line and the weekly schedule fits, even on the smallest phone", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of ["/help/", "/setup/", "/"]) {
      await page.goto(path);
      await expect(page.getByRole("button", { name: "시스템 테마" })).toBeVisible({ timeout: 30_000 });
      expect.soft(await countHeaderRows(page), path).toBe(1);
    }
    await page.getByRole("textbox", { name: "사용자 이름" }).fill("demo");
    await page.getByLabel("비밀번호", { exact: true }).fill("Headwater-2026");
    await page.getByRole("button", { name: "로그인", exact: true }).click();
    const banner = page.getByRole("banner");
    await expect(
      banner.getByText("demo · Data Firehose · us-east-1 · analytics-workshop-stream"),
    ).toBeVisible();
    await page.getByRole("combobox", { name: "속도 유형" }).selectOption("periodic");
    await expect(page.getByRole("button", { name: /^토요일 23:00/ })).toBeVisible();
    for (const width of [320, 375, 768]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await countHeaderRows(page), `signed in, at ${width} px`).toBe(1);
    }
    await expectToFit(page, "signed in, with the weekly schedule");
    const week = page.getByRole("table", { name: "한 주의 속도" });
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await week.evaluate((table) => table.getBoundingClientRect().right)).toBeLessThan(320);
  });
});

test("nothing is cut off on the other pages", async ({ page, pageErrors }) => {
  pageErrors.allow(/status of 404/);
  for (const path of ["/help/", "/setup/", "/nowhere"]) {
    await page.goto(path);
    await expectToFit(page, path);
  }
});

/** Runs in the page. Records its background color at every frame from the first. */
function recordColors(): void {
  const colors = new Set<string>();
  Object.assign(window, { colors });
  const recordFrame = () => {
    if (document.body !== null) colors.add(getComputedStyle(document.body).backgroundColor);
    requestAnimationFrame(recordFrame);
  };
  recordFrame();
}

const LIGHT = "rgb(244, 246, 248)";
const DARK = "rgb(11, 15, 20)";

test("the chosen theme applies from the first frame, and the system theme is followed as it changes", async ({
  page,
  workbench,
}) => {
  await workbench.open();
  const getBackgroundColor = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await getBackgroundColor()).toBe(DARK);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await getBackgroundColor()).toBe(LIGHT);

  await workbench.button("System theme").click();
  await workbench.button("Light theme").click();
  expect(await getBackgroundColor()).toBe(DARK);
  await page.addInitScript(recordColors);
  for (const path of ["/", "/help/", "/setup/"]) {
    await page.goto(path);
    await expect(workbench.button("Dark theme")).toBeVisible();
    const colors = await page.evaluate(() => [...(window as unknown as { colors: Set<string> }).colors]);
    expect(colors, path).toEqual([DARK]);
  }
});
