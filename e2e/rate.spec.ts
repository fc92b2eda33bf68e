import { expect, test } from "./fixtures/test";
import type { Workbench } from "./fixtures/workbench";

async function selectOption(workbench: Workbench, label: string, option: string) {
  await workbench.page.getByLabel(label, { exact: true }).selectOption({ label: option });
}

async function fillFields(workbench: Workbench, values: Readonly<Record<string, number>>) {
  for (const [label, value] of Object.entries(values)) {
    await workbench.page.getByRole("spinbutton", { name: label, exact: true }).fill(String(value));
  }
}

test("a run with any rate type reaches its target", async ({ workbench, delivered }) => {
  await workbench.openSignedIn();
  await workbench.target.fill("600");
  const kinds: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
    ["Ramp", { "From (records/s)": 100, "To (records/s)": 2000, "Over (seconds)": 1 }],
    ["Bursts", { "Burst (records/s)": 2000, "Burst length (s)": 1, "Burst interval (s)": 2 }],
    ["As fast as possible", {}],
    ["Weekly schedule", { "Paint with": 2000 }],
  ];
  for (const [kind, values] of kinds) {
    await selectOption(workbench, "Rate type", kind);
    await fillFields(workbench, values);
    if (kind === "Weekly schedule") await workbench.button("Flat").click();
    await workbench.button("Send").click();
    await expect(workbench.progress).toHaveAttribute("aria-valuemax", "600");
    await workbench.expectEnded("Finished");
    expect(await workbench.sent()).toBe(600);
  }
  expect(await delivered.lines()).toHaveLength(4 * 600);
});

test("a run ends after a duration", async ({ workbench, delivered }) => {
  await workbench.openSignedIn();
  await workbench.perSecond.fill("500");
  await selectOption(workbench, "End condition", "After a duration");
  await fillFields(workbench, { "Duration (seconds)": 2 });
  await workbench.button("Send").click();
  await workbench.expectEnded("Finished");
  const sent = await workbench.sent();
  expect(sent).toBe(1000);
  expect(await delivered.lines()).toHaveLength(sent);
});

test("a run without an end condition sends until it is stopped", async ({ workbench, delivered }) => {
  await workbench.openSignedIn();
  await workbench.perSecond.fill("500");
  await selectOption(workbench, "End condition", "When you stop the run");
  await workbench.button("Send").click();
  await expect.poll(() => workbench.sent()).toBeGreaterThan(300);
  await workbench.button("Stop").click();
  await workbench.expectEnded("Stopped");
  expect(await delivered.lines()).toHaveLength(await workbench.sent());
});

test("a run with a simulated clock sends to the simulated end, with simulated times in its records", async ({
  workbench,
  page,
  delivered,
}) => {
  await workbench.openSignedIn();
  await workbench.template.fill('{"at":"{{date.simTime("YYYY-MM-DDTHH")}}"}');
  await selectOption(workbench, "Rate type", "Weekly schedule");
  await fillFields(workbench, { "Paint with": 1 });
  await workbench.button("Flat").click();
  await selectOption(workbench, "Clock", "Simulated");
  await page.getByLabel("Simulated start").fill("2026-03-09T00:00");
  await page.getByLabel("Simulated end").fill("2026-03-09T02:00");
  await fillFields(workbench, { "Seconds of data per tick": 3600, "Wait between ticks (ms)": 100 });
  await selectOption(workbench, "End condition", "When you stop the run");
  await workbench.button("Send").click();
  await workbench.expectEnded("Finished");
  const hours = new Set((await delivered.lines()).map((line) => JSON.parse(line).at));
  expect([...hours]).toEqual(["2026-03-09T00", "2026-03-09T01"]);
  // Two hours with a mean of one record per second and a standard deviation of 0.1.
  expect(Math.abs((await workbench.sent()) - 7200)).toBeLessThan(60);
});

test("every rate error is shown at once next to its field, and blocks sending", async ({
  workbench,
  page,
}) => {
  await workbench.openSignedIn();
  await selectOption(workbench, "Rate type", "Bursts");
  await fillFields(workbench, { "Burst (records/s)": 0, "Burst length (s)": 9, "Burst interval (s)": 3 });
  await workbench.target.fill("0");
  for (const name of ["Burst (records/s)", "Burst length (s)", "Target records"]) {
    await expect(page.getByRole("spinbutton", { name, exact: true })).toHaveAttribute("aria-invalid", "true");
  }
  await expect(workbench.button("Send")).toBeDisabled();
  await expect(page.getByText("Fix the rate settings before sending.")).toBeVisible();
});

test("hours of the week can be painted with the pointer or the keyboard, and survive a reload", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  await selectOption(workbench, "Rate type", "Weekly schedule");
  await fillFields(workbench, { "Paint with": 77 });
  const cell = (name: string) => page.getByRole("button", { name, exact: true });
  await cell("Monday 00:00, 0").hover();
  await page.mouse.down();
  await cell("Monday 01:00, 0").hover();
  await cell("Monday 02:00, 0").hover();
  await page.mouse.up();
  for (const hour of ["00", "01", "02"]) await expect(cell(`Monday ${hour}:00, 77`)).toBeVisible();

  await cell("Tuesday 00:00, 0").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(cell("Tuesday 00:00, 77")).toBeVisible();
  await expect(cell("Tuesday 01:00, 77")).toBeFocused();

  await page.reload();
  await expect(cell("Tuesday 01:00, 77")).toBeVisible();
});

test("cells from a spreadsheet are pasted at the focused hour", async ({ workbench, page }) => {
  await workbench.open();
  await selectOption(workbench, "Rate type", "Weekly schedule");
  const paste = (text: string) =>
    page.getByRole("table", { name: "Weekly rates" }).evaluate((table, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      table.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await page.getByRole("button", { name: "Wednesday 05:00, 0" }).focus();
  await paste("11\t12\n21\t22\n");
  await expect(page.getByRole("button", { name: "Wednesday 06:00, 12" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Thursday 05:00, 21" })).toBeVisible();
  await paste("hour\trate");
  await expect(page.getByText("Every cell must be a number, 0 or more.")).toBeVisible();
});
