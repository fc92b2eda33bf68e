import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/headwater";

const palette = (page: Page) => page.getByRole("dialog", { name: "Commands" });
const shortcuts = (page: Page) => page.getByRole("dialog", { name: "Keyboard shortcuts" });

test("a run is started, paused, resumed and stopped from the keyboard", async ({ workbench, page }) => {
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
  await expect(palette(page)).toBeHidden();
  await expect(workbench.template).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(workbench.status).toHaveText("Sending");
  await page.keyboard.press("Control+Shift+Period");
  await workbench.expectOver("Stopped");
  // Said once, when the run came to rest; what is seen is not announced.
  const said = page.locator("[aria-live=polite]", { hasText: /^\d+ of 20,000$/ });
  await expect(said).toHaveText(`${await workbench.sent()} of 20,000`);
});

test("what is missing for sending is where the shortcut leads", async ({ workbench, page }) => {
  await workbench.open();
  await expect(workbench.username).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("region", { name: "Destination" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(workbench.username).toBeFocused();
});

test("the palette finds commands and does them, and the shortcuts are listed under ?", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  await page.keyboard.press("Control+k");
  await expect(palette(page).getByRole("option").first()).toHaveText(/Send records/);
  await page.keyboard.type("dark theme");
  await expect(palette(page).getByRole("option")).toHaveText(["Use dark theme"]);
  await page.keyboard.press("Enter");
  await expect(workbench.button("Dark theme")).toBeVisible();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("no such command");
  await expect(palette(page).getByText("No matching commands.")).toBeVisible();
  await page.keyboard.press("Escape");

  await workbench.username.fill("");
  await page.keyboard.type("who?");
  await expect(workbench.username).toHaveValue("who?");
  await workbench.button("Keyboard shortcuts").focus();
  await page.keyboard.press("?");
  await expect(shortcuts(page)).toContainText("Send records");
  await page.keyboard.press("Control+Enter");
  await expect(shortcuts(page)).toBeVisible();
  await shortcuts(page).getByRole("checkbox", { name: "Open this list with ?" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(workbench.button("Keyboard shortcuts")).toBeFocused();
  await page.keyboard.press("?");
  await expect(shortcuts(page)).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(shortcuts(page)).toBeVisible();
});

/** Whether whoever looks at the page sees what has the focus; shadow roots included. */
function focusSeen(): { name: string; seen: boolean } {
  let focused = document.activeElement;
  const marked = [focused];
  while (focused?.shadowRoot?.activeElement) {
    focused = focused.shadowRoot.activeElement;
    marked.push(focused, focused.closest(".cm-editor"));
  }
  // A part may show the focus of what it is around.
  marked.push(focused?.parentElement ?? null);
  const seen = marked.some(
    (element) =>
      element !== null &&
      // What is drawn over an element shows its focus where its own outline would be hidden in part.
      [undefined, "::after"].some((part) => getComputedStyle(element, part).outlineStyle !== "none"),
  );
  return { name: `${focused?.tagName} ${focused?.getAttribute("aria-label") ?? focused?.textContent}`, seen };
}

test("Tab goes through the whole page, and one sees where it is", async ({ workbench, page }) => {
  await workbench.openSignedIn();
  const openAgain = async () => {
    await workbench.open("/");
    await expect(workbench.stream).toHaveValue("analytics-workshop-stream");
    await page.keyboard.press("Tab");
  };
  await openAgain();
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await openAgain();
  const names = [];
  for (let stop = 0; stop < 80; stop += 1) {
    const { name } = await page.evaluate(focusSeen);
    // The editor shows its focus a moment after it has it.
    await expect.soft.poll(async () => (await page.evaluate(focusSeen)).seen, name).toBe(true);
    names.push(name);
    if (/ Send$/.test(name)) break;
    // Tab indents in the editor until Escape was pressed.
    if (/Record template/.test(name)) await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
  }
  expect(names.join("\n")).toMatch(/Skip to.*Help.*Record template.*Preview.*Region|Skip to/s);
  expect(names.at(-1)).toMatch(/Send$/);
});
