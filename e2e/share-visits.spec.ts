import type { Page } from "@playwright/test";
import { createShareFile } from "../lib/share/share-file";
import { expect, test } from "./fixtures/headwater";
import { bannerOf, dialogOf, hashAround } from "./fixtures/shared";

const ONE = hashAround(JSON.stringify({ name: "One", template: '{"one": {{sequence}}}' }));
const TWO = hashAround(JSON.stringify({ name: "Two", template: '{"two": {{sequence}}}' }));

/** As if it was pasted into the address bar of the open page. */
async function paste(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => location.assign(to), hash);
}

const hashOf = (page: Page): string => new URL(page.url()).hash;

test("a link opened in mid-run leaves the run and its settings alone", async ({
  workbench,
  page,
  delivered,
}) => {
  await workbench.openSignedIn();
  await workbench.template.fill('{"mine": {{sequence}}}');
  await workbench.send({ perSecond: 20, target: 60 });
  await expect(workbench.status).toHaveText("Sending");
  const rate = { kind: "constant", recordsPerSecond: 5 };
  await paste(page, hashAround(JSON.stringify({ name: "Theirs", template: "theirs", rate })));
  const banner = bannerOf(page);
  await expect(banner).toContainText("“Theirs” was shared with you");
  await expect(workbench.template).toContainText("theirs");
  await expect(banner.getByRole("button", { name: "Use: Rate and end condition" })).toBeDisabled();
  await expect(banner).toContainText("You can use these settings when the run is over.");
  await workbench.expectOver("Finished");
  await expect(banner.getByRole("button", { name: "Use: Rate and end condition" })).toBeEnabled();
  await expect(workbench.perSecond).toHaveValue("20");
  const lines = await delivered.lines();
  expect(lines).toHaveLength(60);
  expect(lines.every((line) => line.startsWith('{"mine":'))).toBe(true);
});

test("a link opened on another one can be gone back from, with what was typed, by Undo and by the browser", async ({
  workbench,
  page,
}) => {
  await workbench.open(`/${ONE}`);
  await expect(bannerOf(page)).toContainText("“One” was shared");
  await workbench.template.fill('{"one": "typed"}');
  await paste(page, TWO);
  await expect(bannerOf(page)).toContainText("“Two” was shared");
  await expect(workbench.template).toContainText("two");

  await workbench.button("Undo").click();
  await expect(workbench.template).toContainText("typed");
  expect(hashOf(page)).toBe("");
  await page.reload();
  await expect(bannerOf(page)).toContainText("“One” was shared");
  await expect(workbench.template).toContainText("typed");

  await page.goBack();
  await expect.poll(() => hashOf(page)).toBe(ONE);
  await expect(workbench.template).toContainText("typed");
});

test("the browser's way back out of a link leads to one's own template, and forward to the link again", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  await workbench.template.fill('{"mine": 1}');
  await page.evaluate(() => Object.assign(window, { sameLoad: true }));
  await paste(page, ONE);
  await expect(bannerOf(page)).toContainText("“One” was shared");
  await workbench.template.fill('{"one": "typed"}');
  await page.keyboard.press("Escape");
  await page.goBack();
  await expect(bannerOf(page)).toHaveCount(0);
  await expect(workbench.template).toContainText("mine");
  await workbench.button("Undo").click();
  await expect(workbench.template).toContainText("typed");
  await workbench.button("Back to my templates").click();
  await page.goForward();
  await expect(bannerOf(page)).toContainText("“One” was shared");
  await workbench.button("Back to my templates").click();
  expect(hashOf(page)).toBe("");
  await page.goBack();
  await page.goForward();
  await expect(workbench.template).toContainText("mine");
  // None of these steps is a reload, which would end a run.
  expect(await page.evaluate(() => "sameLoad" in window)).toBe(true);
});

test("a link that was saved shows again what was shared when it is opened once more", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  await paste(page, ONE);
  await workbench.button("Save to my templates").click();
  await workbench.template.fill('{"one": "mine now"}');
  await paste(page, ONE);
  await expect(bannerOf(page)).toContainText("“One” was shared with you");
  await expect(workbench.template).toContainText("sequence");
  await workbench.button("Back to my templates").click();
  await expect(workbench.template).toContainText("mine now");
});

test("a file opened on a link is what a reload shows", async ({ workbench, page }) => {
  await workbench.open(`/${ONE}`);
  await workbench.chooseFromTemplateMenu("Import…");
  const buffer = Buffer.from(createShareFile({ name: "From a file", template: '{"file": 1}' }));
  await page.getByLabel("File").setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
  await expect(bannerOf(page)).toContainText("“From a file” was shared");
  await workbench.template.fill('{"file": "typed"}');
  await page.reload();
  await expect(bannerOf(page)).toContainText("“From a file” was shared");
  await expect(workbench.template).toContainText("typed");
});

test("the KDG's parameters and a share in one address are each asked about", async ({
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
  const hash = hashAround(JSON.stringify({ name: "Theirs", template: "x", signIn }));
  await workbench.open(`/?${query}${hash}`);
  const question = workbench.alert("This link names another user pool");
  await expect(question).toContainText("us-east-1_FromTheKdg");
  await expect(bannerOf(page)).toContainText("user pool us-east-1_Shared");
  await expect(page.getByText(`User pool ${userPoolId}`)).toBeVisible();

  await bannerOf(page).getByRole("button", { name: "Use: Sign-in settings" }).click();
  await expect(question).toContainText("us-east-1_Shared");
  await workbench.button("Keep the current user pool").click();
  await expect(page.getByText(`User pool ${userPoolId}`)).toBeVisible();
  await workbench.button("Save to my templates").click();
  expect(new URL(page.url()).search).toBe(`?${query}`);
  expect(hashOf(page)).toBe("");
});

test("partition keys go along with a Kinesis stream, and record options where they are not the usual ones", async ({
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
  await expect(dialogOf(page).getByRole("checkbox", { name: "Record options" })).toBeChecked();
  await dialogOf(page).getByRole("checkbox", { name: "Destination" }).check();
  const link = await dialogOf(page).getByRole("textbox", { name: "Link" }).inputValue();
  // A file of the same site: the page itself would keep its settings once more as it goes.
  await page.goto("/config.json");
  await page.evaluate(() => localStorage.clear());

  await workbench.open(link);
  const banner = bannerOf(page);
  await expect(banner).toContainText(`${STREAM} · Partition key: From the template “key-{{sequence}}”`);
  await banner.getByRole("button", { name: "Use: Destination" }).click();
  await banner.getByRole("button", { name: "Use: Record options" }).click();
  await expect(banner.getByText("In use")).toHaveCount(3);
  await page.getByText("Partition keys", { exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Key template" })).toHaveValue("key-{{sequence}}");
});
