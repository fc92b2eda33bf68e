import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/headwater";

/** In CSS pixels: a small phone, a phone, a tablet, a laptop, a large screen. */
const WIDTHS = [320, 375, 768, 1440, 2560];

/** At every width: nothing is cut, and nothing has to be scrolled sideways. */
async function expectToFit(page: Page, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(beyond, `${state} at ${width} px`).toBe(0);
    const dialog = await page
      .getByRole("dialog")
      .boundingBox({ timeout: 1 })
      .catch(() => null);
    if (dialog === null) continue;
    expect.soft(dialog.x, `${state} at ${width} px`).toBeGreaterThanOrEqual(0);
    expect.soft(dialog.x + dialog.width, `${state} at ${width} px`).toBeLessThanOrEqual(width);
  }
}

test("nothing is cut at any width, and the run bar is always in view", async ({ workbench, page }) => {
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
    for (const place of [0, 0.5, 1]) {
      await page.evaluate((share) => scrollTo(0, share * document.body.scrollHeight), place);
      for (const part of [workbench.status, workbench.button("Pause"), workbench.button("Stop")])
        await expect(part).toBeInViewport({ ratio: 1 });
    }
  }
  await workbench.button("Stop").click();
  await workbench.expectOver("Stopped");
  await expectToFit(page, "stopped");
});

test("the other pages fit as well", async ({ page, pageProblems }) => {
  pageProblems.allow(/status of 404/);
  for (const path of ["/help/", "/setup/", "/nowhere"]) {
    await page.goto(path);
    await expectToFit(page, path);
  }
});

/** Notes the page's colour at every frame from the first one on. */
function noteColours(): void {
  const colours = new Set<string>();
  Object.assign(window, { colours });
  const note = () => {
    if (document.body !== null) colours.add(getComputedStyle(document.body).backgroundColor);
    requestAnimationFrame(note);
  };
  note();
}

const LIGHT = "rgb(244, 246, 248)";
const DARK = "rgb(11, 15, 20)";

test("a theme is there from the first frame on, and the system's is followed as it changes", async ({
  page,
  workbench,
}) => {
  await workbench.open();
  const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await colour()).toBe(DARK);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await colour()).toBe(LIGHT);

  await workbench.button("System theme").click();
  await workbench.button("Light theme").click();
  expect(await colour()).toBe(DARK);
  await page.addInitScript(noteColours);
  for (const path of ["/", "/help/", "/setup/"]) {
    await page.goto(path);
    await expect(workbench.button("Dark theme")).toBeVisible();
    const seen = await page.evaluate(() => [...(window as unknown as { colours: Set<string> }).colours]);
    expect(seen, path).toEqual([DARK]);
  }
});
