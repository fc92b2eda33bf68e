import { test } from "./fixtures/accessibility";
import { expect } from "./fixtures/test";
import { Workbench } from "./fixtures/workbench";

/** How to open each dialog from the workbench. Escape closes it. */
const DIALOGS: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  settings: ({ page }) => page.getByRole("banner").getByRole("button", { name: "Settings" }).click(),
  "keyboard shortcuts": (workbench) => workbench.button("Keyboard shortcuts").click(),
  "command palette": ({ page }) => page.keyboard.press("Control+k"),
  gallery: (workbench) => workbench.button("Gallery").click(),
  rename: (workbench) => workbench.chooseTemplateCommand("Rename…"),
  Athena: (workbench) => workbench.button("Copy Athena DDL").click(),
  help: async ({ page }) => {
    await page.keyboard.press("F1");
    await page.getByRole("dialog").getByRole("link", { name: "how to stop" }).click();
  },
  import: (workbench) => workbench.chooseTemplateCommand("Import…"),
};

test("the signed-out workbench and its dialogs are accessible", async ({
  workbench,
  page,
  checkAccessibility,
}) => {
  await workbench.open();
  await expect(workbench.samples.getByText("Valid JSON").first()).toBeVisible();
  await checkAccessibility("signed out");

  for (const [name, open] of Object.entries(DIALOGS)) {
    await open(workbench);
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await expect(dialog.getByText("Loading…")).toHaveCount(0);
    await checkAccessibility(name);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }

  await page.getByRole("button", { name: /^Template: / }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await checkAccessibility("template menu");
  await page.keyboard.press("Escape");

  await page.getByRole("tab", { name: "Distribution" }).click();
  await expect(workbench.samples.getByText("activity_type")).toBeVisible();
  await checkAccessibility("distribution");

  await workbench.template.fill('{"a": {{nothing.there}}, "b": {{date.now("YYYY")}');
  await expect(page.getByText(/\d errors?/)).toBeVisible();
  await checkAccessibility("template with errors");

  await page.getByRole("combobox", { name: "Rate type" }).selectOption("Ramp");
  const speed = page.getByRole("spinbutton", { name: "From (records/s)" });
  await speed.fill("-1");
  await expect(speed).toHaveAttribute("aria-invalid", "true");
  await checkAccessibility("rate with errors");
});

test("the signed-in workbench and its runs are accessible", async ({
  workbench,
  page,
  faults,
  pageErrors,
  checkAccessibility,
}) => {
  pageErrors.allow(/status of 400/);
  await workbench.openSignedIn();
  for (const summary of ["Record options", "Cost and quota"]) await page.getByText(summary).click();
  await checkAccessibility("ready, with all options open");

  await workbench.stream.click();
  await expect(page.getByRole("listbox")).toBeVisible();
  await checkAccessibility("list of streams");
  await page.keyboard.press("Escape");

  await page.getByRole("combobox", { name: "Rate type" }).selectOption("Weekly schedule");
  await checkAccessibility("weekly rates");
  await page.getByRole("combobox", { name: "Rate type" }).selectOption("Constant");

  await workbench.send({ perSecond: 200, target: 20_000 });
  await expect.poll(() => workbench.sent()).toBeGreaterThan(400);
  for (const summary of ["Figures", "Log"]) await page.getByText(summary, { exact: true }).click();
  await checkAccessibility("sending");
  await workbench.button("Pause").click();
  await expect(workbench.status).toHaveText("Paused");
  await checkAccessibility("paused");
  await workbench.button("Stop").click();
  await workbench.expectEnded("Stopped");
  await checkAccessibility("stopped");

  await workbench.sendAndFinish({ perSecond: 2_000, target: 500 });
  await page.getByText("Past runs", { exact: true }).click();
  await checkAccessibility("finished");

  await faults.inject({ deny: ["firehose:PutRecordBatch"] });
  await workbench.send({ perSecond: 100, target: 100 });
  await workbench.expectEnded("Failed");
  await checkAccessibility("failed");
});

test("every other page is accessible", async ({ page, workbench, pageErrors, checkAccessibility }) => {
  pageErrors.allow(/status of 404/);
  await page.goto("/help/#access-denied");
  await page.getByRole("heading", { name: "random", exact: true }).click();
  await expect(page.getByRole("heading", { name: "random.uuid" })).toBeVisible();
  await checkAccessibility("help, with a question and a function group open");
  await page.goto("/setup/");
  await expect(page.getByRole("listitem", { name: "User pool reachable" })).toContainText("passed");
  await checkAccessibility("setup");
  await workbench.signIn();
  await expect(page.getByRole("listitem", { name: "Stream accepts records" })).toContainText("passed");
  await checkAccessibility("setup, signed in");
  await page.goto("/nowhere");
  await checkAccessibility("a page that does not exist");
});

test("the workbench is accessible without site settings and with malformed ones", async ({
  page,
  workbench,
  serveWithConfig,
  sandbox,
  checkAccessibility,
}) => {
  const unconfigured = await serveWithConfig({ endpoint: sandbox.config.endpoint });
  await workbench.open(unconfigured.url);
  await expect(page.getByText("This site has no sign-in settings yet.")).toBeVisible();
  await checkAccessibility("no site settings");

  const malformed = new Workbench(page);
  await malformed.open((await serveWithConfig({ cognito: { userPoolId: 7 } })).url);
  await expect(malformed.alert("config.json")).toBeVisible();
  await checkAccessibility("a malformed config.json");
});
