import { test } from "./fixtures/accessibility-test";
import { expect } from "./fixtures/headwater";
import { Workbench } from "./fixtures/workbench";

/** Each is opened from the workbench as it is, looked at, and closed with Escape. */
const DIALOGS: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  settings: ({ page }) => page.getByRole("banner").getByRole("button", { name: "Settings" }).click(),
  "keyboard shortcuts": (workbench) => workbench.button("Keyboard shortcuts").click(),
  "command palette": ({ page }) => page.keyboard.press("Control+k"),
  gallery: (workbench) => workbench.button("Gallery").click(),
  rename: (workbench) => workbench.chooseFromTemplateMenu("Rename…"),
  Athena: (workbench) => workbench.button("Copy Athena DDL").click(),
  help: async ({ page }) => {
    await page.keyboard.press("F1");
    await page.getByRole("dialog").getByRole("link", { name: "how to stop" }).click();
  },
  import: (workbench) => workbench.chooseFromTemplateMenu("Import…"),
};

test("the workbench without a sign-in", async ({ workbench, page, check }) => {
  await workbench.open();
  await expect(workbench.samples.getByText("Valid JSON").first()).toBeVisible();
  await check("signed out");

  for (const [name, open] of Object.entries(DIALOGS)) {
    await open(workbench);
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await expect(dialog.getByText("Loading…")).toHaveCount(0);
    await check(name);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }

  await page.getByRole("button", { name: /^Template: / }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await check("template menu");
  await page.keyboard.press("Escape");

  await page.getByRole("tab", { name: "Distribution" }).click();
  await expect(workbench.samples.getByText("activity_type")).toBeVisible();
  await check("distribution");

  await workbench.template.fill('{"a": {{nothing.there}}, "b": {{date.now("YYYY")}');
  await expect(page.getByText(/\d errors?/)).toBeVisible();
  await check("template with errors");

  await page.getByRole("combobox", { name: "Rate type" }).selectOption("Ramp");
  const speed = page.getByRole("spinbutton", { name: "From (records/s)" });
  await speed.fill("-1");
  await expect(speed).toHaveAttribute("aria-invalid", "true");
  await check("rate with errors");
});

test("the workbench with a sign-in, and a run", async ({ workbench, page, faults, pageProblems, check }) => {
  pageProblems.allow(/status of 400/);
  await workbench.openSignedIn();
  for (const summary of ["Record options", "Cost and quota"]) await page.getByText(summary).click();
  await check("ready, with all options open");

  await workbench.stream.click();
  await expect(page.getByRole("listbox")).toBeVisible();
  await check("list of streams");
  await page.keyboard.press("Escape");

  await page.getByRole("combobox", { name: "Rate type" }).selectOption("Weekly schedule");
  await check("weekly rates");
  await page.getByRole("combobox", { name: "Rate type" }).selectOption("Constant");

  await workbench.send({ perSecond: 200, target: 20_000 });
  await expect.poll(() => workbench.sent()).toBeGreaterThan(400);
  for (const summary of ["Figures", "Log"]) await page.getByText(summary, { exact: true }).click();
  await check("sending");
  await workbench.button("Pause").click();
  await expect(workbench.status).toHaveText("Paused");
  await check("paused");
  await workbench.button("Stop").click();
  await workbench.expectOver("Stopped");
  await check("stopped");

  await workbench.sendAll({ perSecond: 2_000, target: 500 });
  await page.getByText("Past runs", { exact: true }).click();
  await check("finished");

  await faults.order({ deny: ["firehose:PutRecordBatch"] });
  await workbench.send({ perSecond: 100, target: 100 });
  await workbench.expectOver("Failed");
  await check("failed");
});

test("every other page", async ({ page, workbench, pageProblems, check }) => {
  pageProblems.allow(/status of 404/);
  await page.goto("/help/#access-denied");
  await page.getByRole("heading", { name: "random", exact: true }).click();
  await expect(page.getByRole("heading", { name: "random.uuid" })).toBeVisible();
  await check("help, with a question and functions open");
  await page.goto("/setup/");
  await expect(page.getByRole("listitem", { name: "User pool reachable" })).toContainText("passed");
  await check("set-up");
  await workbench.signIn();
  await expect(page.getByRole("listitem", { name: "Stream accepts records" })).toContainText("passed");
  await check("set-up, signed in");
  await page.goto("/nowhere");
  await check("a page that is not there");
});

test("the workbench of a site with no settings, and with wrong ones", async ({
  page,
  workbench,
  siteWith,
  sandbox,
  check,
}) => {
  const unconfigured = await siteWith({ endpoint: sandbox.config.endpoint });
  await workbench.open(unconfigured.url);
  await expect(page.getByText("This site has no sign-in settings yet.")).toBeVisible();
  await check("no settings");

  const malformed = new Workbench(page);
  await malformed.open((await siteWith({ cognito: { userPoolId: 7 } })).url);
  await expect(malformed.alert("config.json")).toBeVisible();
  await check("a malformed config.json");
});
