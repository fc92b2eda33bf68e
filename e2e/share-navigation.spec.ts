import type { Page } from "@playwright/test";
import { createShareFile } from "../lib/share/share-file";
import { createShareHash, shareDialog, sharedBanner } from "./fixtures/sharing";
import { expect, test } from "./fixtures/test";

const ONE = createShareHash(JSON.stringify({ name: "One", template: '{"one": {{sequence}}}' }));
const TWO = createShareHash(JSON.stringify({ name: "Two", template: '{"two": {{sequence}}}' }));

/** Does what pasting a link into the address bar of the open page does. */
async function openHash(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => location.assign(to), hash);
}

const getHash = (page: Page): string => new URL(page.url()).hash;

test("opening a link during a run does not change the run or its settings", async ({
  workbench,
  page,
  delivered,
}) => {
  await workbench.openSignedIn();
  await workbench.template.fill('{"mine": {{sequence}}}');
  await workbench.send({ perSecond: 20, target: 60 });
  await expect(workbench.status).toHaveText("Sending");
  const rate = { kind: "constant", recordsPerSecond: 5 };
  await openHash(page, createShareHash(JSON.stringify({ name: "Theirs", template: "theirs", rate })));
  const banner = sharedBanner(page);
  await expect(banner).toContainText("“Theirs” was shared with you");
  await expect(workbench.template).toContainText("theirs");
  await expect(banner.getByRole("button", { name: "Use: Rate and end condition" })).toBeDisabled();
  await expect(banner).toContainText("You can use these settings when the run is over.");
  await workbench.expectEnded("Finished");
  await expect(banner.getByRole("button", { name: "Use: Rate and end condition" })).toBeEnabled();
  await expect(workbench.perSecond).toHaveValue("20");
  const lines = await delivered.lines();
  expect(lines).toHaveLength(60);
  expect(lines.every((line) => line.startsWith('{"mine":'))).toBe(true);
});

test("after opening a second link, Undo and the browser's Back button restore the first one with its edits", async ({
  workbench,
  page,
}) => {
  await workbench.open(`/${ONE}`);
  await expect(sharedBanner(page)).toContainText("“One” was shared");
  await workbench.template.fill('{"one": "typed"}');
  await openHash(page, TWO);
  await expect(sharedBanner(page)).toContainText("“Two” was shared");
  await expect(workbench.template).toContainText("two");

  await workbench.button("Undo").click();
  await expect(workbench.template).toContainText("typed");
  expect(getHash(page)).toBe("");
  await page.reload();
  await expect(sharedBanner(page)).toContainText("“One” was shared");
  await expect(workbench.template).toContainText("typed");

  await page.goBack();
  await expect.poll(() => getHash(page)).toBe(ONE);
  await expect(workbench.template).toContainText("typed");
});

test("the browser's Back button leads from a link to the saved template, and Forward to the link again", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  await workbench.template.fill('{"mine": 1}');
  await page.evaluate(() => Object.assign(window, { sameLoad: true }));
  await openHash(page, ONE);
  await expect(sharedBanner(page)).toContainText("“One” was shared");
  await workbench.template.fill('{"one": "typed"}');
  await page.keyboard.press("Escape");
  await page.goBack();
  await expect(sharedBanner(page)).toHaveCount(0);
  await expect(workbench.template).toContainText("mine");
  await workbench.button("Undo").click();
  await expect(workbench.template).toContainText("typed");
  await workbench.button("Back to my templates").click();
  await page.goForward();
  await expect(sharedBanner(page)).toContainText("“One” was shared");
  await workbench.button("Back to my templates").click();
  expect(getHash(page)).toBe("");
  await page.goBack();
  await page.goForward();
  await expect(workbench.template).toContainText("mine");
  // None of these steps reloads the page, which would end a run.
  expect(await page.evaluate(() => "sameLoad" in window)).toBe(true);
});

test("opening a link again after saving its template shows the shared template", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  await openHash(page, ONE);
  await workbench.button("Save to my templates").click();
  await workbench.template.fill('{"one": "mine now"}');
  await openHash(page, ONE);
  await expect(sharedBanner(page)).toContainText("“One” was shared with you");
  await expect(workbench.template).toContainText("sequence");
  await workbench.button("Back to my templates").click();
  await expect(workbench.template).toContainText("mine now");
});

test("a share file imported over a link is shown after a reload", async ({ workbench, page }) => {
  await workbench.open(`/${ONE}`);
  await workbench.chooseTemplateCommand("Import…");
  const buffer = Buffer.from(createShareFile({ name: "From a file", template: '{"file": 1}' }));
  await page.getByLabel("File").setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
  await expect(sharedBanner(page)).toContainText("“From a file” was shared");
  await workbench.template.fill('{"file": "typed"}');
  await page.reload();
  await expect(sharedBanner(page)).toContainText("“From a file” was shared");
  await expect(workbench.template).toContainText("typed");
});

test("the user pools of KDG parameters and of a share in one URL each need confirmation", async ({
  workbench,
  page,
  sandbox,
}) => {
  const { region, userPoolClientId, identityPoolId, userPoolId } = sandbox.config.cognito;
  const query = new URLSearchParams({
    upid: "us-east-1_FromTheKdg",
    cid: userPoolClientId,
    ipid: identityPoolId,
    r: region,
  });
  const signIn = { region, userPoolClientId, identityPoolId, userPoolId: "us-east-1_Shared" };
  const hash = createShareHash(JSON.stringify({ name: "Theirs", template: "x", signIn }));
  await workbench.open(`/?${query}${hash}`);
  const question = workbench.alert("This link names another user pool");
  await expect(question).toContainText("us-east-1_FromTheKdg");
  await expect(sharedBanner(page)).toContainText("user pool us-east-1_Shared");
  await expect(page.getByText(`User pool ${userPoolId}`)).toBeVisible();

  await sharedBanner(page).getByRole("button", { name: "Use: Sign-in settings" }).click();
  await expect(question).toContainText("us-east-1_Shared");
  await workbench.button("Keep the current user pool").click();
  await expect(page.getByText(`User pool ${userPoolId}`)).toBeVisible();
  await workbench.button("Save to my templates").click();
  expect(new URL(page.url()).search).toBe(`?${query}`);
  expect(getHash(page)).toBe("");
});

test("a link includes the partition key of a Kinesis stream and the record options", async ({
  workbench,
  page,
}) => {
  const STREAM = "analytics-workshop-data-stream";
  await workbench.openSignedIn();
  await workbench.stream.fill(STREAM);
  await workbench.stream.press("Escape");
  await page.getByText("Partition keys", { exact: true }).click();
  await page.getByLabel("Partition key", { exact: true }).selectOption("expression");
  await page.getByRole("textbox", { name: "Key template" }).fill("key-{{sequence}}");
  await page.getByText("Record options", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Line feed after each record" }).uncheck();
  await workbench.button("Share").click();
  await expect(shareDialog(page).getByRole("checkbox", { name: "Record options" })).toBeChecked();
  await shareDialog(page).getByRole("checkbox", { name: "Destination" }).check();
  const link = await shareDialog(page).getByRole("textbox", { name: "Link" }).inputValue();
  // A file of the same site, because the workbench would save its settings again when it unloads.
  await page.goto("/config.json");
  await page.evaluate(() => localStorage.clear());

  await workbench.open(link);
  const banner = sharedBanner(page);
  await expect(banner).toContainText(`${STREAM} · Partition key: From the template “key-{{sequence}}”`);
  await banner.getByRole("button", { name: "Use: Destination" }).click();
  await banner.getByRole("button", { name: "Use: Record options" }).click();
  await expect(banner.getByText("In use")).toHaveCount(3);
  await page.getByText("Partition keys", { exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Key template" })).toHaveValue("key-{{sequence}}");
});
