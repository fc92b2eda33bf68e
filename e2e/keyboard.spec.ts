import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";

const commandPalette = (page: Page) => page.getByRole("dialog", { name: "Commands" });
const shortcutsDialog = (page: Page) => page.getByRole("dialog", { name: "Keyboard shortcuts" });

test("a run can be started, paused, resumed and stopped with the keyboard", async ({ workbench, page }) => {
  await workbench.openSignedIn();
  await workbench.perSecond.fill("100");
  await workbench.template.click();
  const before = await workbench.template.innerText();
  await page.keyboard.press("Control+Enter");
  await expect(workbench.status).toHaveText("Sending");
  expect(await workbench.template.innerText()).toBe(before);

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search commands" }).fill("pause");
  await page.keyboard.press("Enter");
  await expect(workbench.status).toHaveText("Paused");
  await expect(commandPalette(page)).toBeHidden();
  await expect(workbench.template).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(workbench.status).toHaveText("Sending");
  await page.keyboard.press("Control+Shift+Period");
  await workbench.expectEnded("Stopped");
  // Announced once, when the run has stopped; the visible counter is not announced.
  const announcement = page.locator("[aria-live=polite]", { hasText: /^\d+ of 20,000$/ });
  await expect(announcement).toHaveText(`${await workbench.sent()} of 20,000`);
});

test("the send shortcut moves the focus to the setting that is missing", async ({ workbench, page }) => {
  await workbench.open();
  await expect(workbench.username).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("region", { name: "Destination" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(workbench.username).toBeFocused();
});

test("the palette finds and runs commands, and ? lists the shortcuts", async ({ workbench, page }) => {
  await workbench.open();
  await page.keyboard.press("Control+k");
  await expect(commandPalette(page).getByRole("option").first()).toHaveText(/Send records/);
  await page.keyboard.type("dark theme");
  await expect(commandPalette(page).getByRole("option")).toHaveText(["Use dark theme"]);
  await page.keyboard.press("Enter");
  await expect(workbench.button("Dark theme")).toBeVisible();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("no such command");
  await expect(commandPalette(page).getByText("No matching commands.")).toBeVisible();
  await page.keyboard.press("Escape");

  await workbench.username.fill("");
  await page.keyboard.type("who?");
  await expect(workbench.username).toHaveValue("who?");
  await workbench.button("Keyboard shortcuts").focus();
  await page.keyboard.press("?");
  await expect(shortcutsDialog(page)).toContainText("Send records");
  await page.keyboard.press("Control+Enter");
  await expect(shortcutsDialog(page)).toBeVisible();
  await shortcutsDialog(page).getByRole("checkbox", { name: "Open this list with ?" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(workbench.button("Keyboard shortcuts")).toBeFocused();
  await page.keyboard.press("?");
  await expect(shortcutsDialog(page)).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(shortcutsDialog(page)).toBeVisible();
});

/** Returns the focused element's name and whether its focus is visible. Looks into shadow roots. */
function getFocusVisibility(): { name: string; visible: boolean } {
  let focused = document.activeElement;
  const candidates = [focused];
  while (focused?.shadowRoot?.activeElement) {
    focused = focused.shadowRoot.activeElement;
    candidates.push(focused, focused.closest(".cm-editor"));
  }
  // A container may show the focus of its child.
  candidates.push(focused?.parentElement ?? null);
  const visible = candidates.some(
    (element) =>
      element !== null &&
      // A pseudo-element may show the focus where the element's own outline would be partly hidden.
      [undefined, "::after"].some((part) => getComputedStyle(element, part).outlineStyle !== "none"),
  );
  return {
    name: `${focused?.tagName} ${focused?.getAttribute("aria-label") ?? focused?.textContent}`,
    visible,
  };
}

test("Tab reaches every control, and the focus is always visible", async ({ workbench, page }) => {
  await workbench.openSignedIn();
  const reopen = async () => {
    await workbench.open("/");
    await expect(workbench.stream).toHaveValue("analytics-workshop-stream");
    await page.keyboard.press("Tab");
  };
  await reopen();
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await reopen();
  const names = [];
  for (let stop = 0; stop < 80; stop += 1) {
    const { name } = await page.evaluate(getFocusVisibility);
    // The editor's focus ring appears slightly later.
    await expect.soft.poll(async () => (await page.evaluate(getFocusVisibility)).visible, name).toBe(true);
    names.push(name);
    if (/ Send$/.test(name)) break;
    // In the editor, Tab indents until Escape is pressed.
    if (/Record template/.test(name)) await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
  }
  expect(names.join("\n")).toMatch(/Skip to.*Help.*Record template.*Preview.*Region|Skip to/s);
  expect(names.at(-1)).toMatch(/Send$/);
});
