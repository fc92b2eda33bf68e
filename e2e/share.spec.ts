import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";
import { createIncompressibleText, createShareHash, shareDialog, sharedBanner } from "./fixtures/sharing";
import { expect, test } from "./fixtures/test";
import { Workbench } from "./fixtures/workbench";

/** Opens a page in a separate browser context, as another person would. The caller closes the context. */
async function openOtherBrowser(browser: Browser, baseURL: string): Promise<Workbench> {
  const context = await browser.newContext({ baseURL });
  return new Workbench(await context.newPage());
}

/** Creates a link that includes every optional part. */
async function createFullLink(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = shareDialog(page);
  for (const part of [
    "Rate and end condition",
    "Destination",
    "Record options",
    "Seed",
    "Sign-in settings",
  ]) {
    await dialog.getByRole("checkbox", { name: part, exact: true }).check();
  }
  const link = await dialog.getByRole("textbox", { name: "Link" }).inputValue();
  await dialog.getByRole("button", { name: "Close" }).click();
  return link;
}

test("a link gives the same ten records in another browser, and applies only the settings that are accepted", async ({
  workbench,
  page,
  browser,
  site,
  sandbox,
  delivered,
}) => {
  await workbench.openSignedIn();
  await workbench.template.fill('{"id": "{{random.uuid}}", "name": "{{name.findName}}", "n": {{sequence}}}');
  await page.getByText("Record options").click();
  await page.getByRole("textbox", { name: "Seed" }).fill("forty people");
  await page.getByRole("checkbox", { name: "Minify JSON" }).check();
  await workbench.sendAndFinish({ perSecond: 100, target: 10 });
  const first = await delivered.lines();
  expect(first).toHaveLength(10);
  const samples = await workbench.samples.getByRole("listitem").locator("pre").allInnerTexts();
  const link = await createFullLink(page);
  expect(link).toMatch(/^http:\/\/[^/]+\/#share=1\.[\w-]+$/);

  const other = await openOtherBrowser(browser, site.url);
  await other.open(link);
  const banner = sharedBanner(other.page);
  await expect(banner).toContainText("“Activity tracker” was shared with you");
  await expect(banner).toContainText("100 records per second, ends after 10 records");
  await expect(other.template).toContainText("name.findName");
  await expect(other.target).toHaveValue("20000");
  await expect(banner.getByText("In use")).toHaveCount(1);
  await banner.getByRole("button", { name: "Use: Seed" }).click();
  await banner.getByRole("button", { name: "Use: Rate and end condition" }).click();
  await expect(other.target).toHaveValue("10");
  await banner.getByRole("button", { name: "Use: Destination" }).click();
  await expect(banner).toContainText("Record options: minified, line feed, Time to live (seconds): 300");
  await expect(other.samples.getByRole("listitem").locator("pre")).not.toHaveText(samples);
  await banner.getByRole("button", { name: "Use: Record options" }).click();
  await expect(banner.getByText("In use")).toHaveCount(5);
  await expect(other.samples.getByRole("listitem").locator("pre")).toHaveText(samples);
  await expect(other.status).toHaveText("Ready");

  await banner.getByRole("button", { name: "Save to my templates" }).click();
  await expect(banner).toContainText("is in your templates");
  await banner.getByRole("button", { name: "Done" }).click();
  await expect(banner).toBeHidden();
  expect(new URL(other.page.url()).hash).toBe("");

  await other.signIn();
  await expect(other.stream).toHaveValue("analytics-workshop-stream");
  await other.button("Send").click();
  await other.expectEnded("Finished");
  await sandbox.flush();
  expect((await delivered.lines()).slice(10)).toEqual(first);
  await other.page.context().close();
});

test("a shared template stays separate until it is saved, and keeps edits through a reload", async ({
  workbench,
  page,
}) => {
  const hash = createShareHash(JSON.stringify({ name: "<b>Theirs</b>", template: '{"theirs": 1}' }));
  await workbench.open();
  await workbench.template.fill('{"mine": 1}');
  await page.evaluate((to) => location.assign(to), hash);
  const banner = sharedBanner(page);
  await expect(banner).toContainText("“<b>Theirs</b>” was shared with you");
  await expect(banner.locator("b")).toHaveCount(0);
  await expect(workbench.template).toContainText('"theirs"');
  await workbench.template.fill('{"theirs": 2}');
  await page.reload();
  await expect(workbench.template).toContainText('"theirs": 2');
  expect(new URL(page.url()).hash).toBe(hash);

  await banner.getByRole("button", { name: "Back to my templates" }).click();
  await expect(workbench.template).toContainText('"mine"');
  await expect(banner).toBeHidden();
  expect(new URL(page.url()).hash).toBe("");
  await workbench.button("Undo").click();
  await expect(workbench.template).toContainText('"theirs": 2');

  await page.getByRole("button", { name: "Template: <b>Theirs</b>" }).click();
  await expect(page.getByRole("menuitemradio")).toHaveText(["Activity tracker"]);
  await page.getByRole("menuitemradio").click();
  await expect(workbench.template).toContainText('"mine"');
  await workbench.button("Undo").click();
  await banner.getByRole("button", { name: "Save to my templates" }).click();
  await page.getByRole("button", { name: "Template: <b>Theirs</b>" }).click();
  await expect(page.getByRole("menuitemradio")).toHaveText(["Activity tracker", "<b>Theirs</b>"]);
});

test("a shared link to a different user pool asks before switching to it", async ({
  workbench,
  page,
  sandbox,
}) => {
  const { region, userPoolClientId, identityPoolId, userPoolId } = sandbox.config.cognito;
  const signIn = { region, userPoolClientId, identityPoolId, userPoolId: "us-east-1_Another1" };
  await workbench.open(`/${createShareHash(JSON.stringify({ name: "Theirs", template: "x", signIn }))}`);
  await expect(page.getByText(`User pool ${userPoolId}`)).toBeVisible();
  await sharedBanner(page).getByRole("button", { name: "Use: Sign-in settings" }).click();
  const question = workbench.alert("This link names another user pool");
  await expect(question).toContainText("us-east-1_Another1");
  await workbench.button("Keep the current user pool").click();
  await expect(page.getByText(`User pool ${userPoolId}`)).toBeVisible();
  await sharedBanner(page).getByRole("button", { name: "Use: Sign-in settings" }).click();
  await workbench.button("Use the link’s user pool").click();
  await expect(page.getByText("User pool us-east-1_Another1", { exact: true })).toBeVisible();
});

const valid = { name: "a", template: "b" };
const HOSTILE: readonly (readonly [name: string, hash: string, message: RegExp])[] = [
  ["a later version", createShareHash(JSON.stringify(valid), 2), /format version 2/],
  ["a truncated link", createShareHash(JSON.stringify(valid)).slice(0, -6), /incomplete or was changed/],
  ["invalid base64", "#share=1.%F0%9F%92%A3!!", /incomplete or was changed/],
  ["a compression bomb", createShareHash(new Uint8Array(5_000_000)), /larger than/],
  ["two million characters", `#share=1.${"A".repeat(2_000_000)}`, /larger than/],
  [
    "a script as a key",
    createShareHash(JSON.stringify({ ...valid, "<script>alert(1)</script>": 1 })),
    /unknown key/,
  ],
  [
    "an endpoint",
    createShareHash(JSON.stringify({ ...valid, endpoint: "https://evil.example" })),
    /unknown key “endpoint”/,
  ],
  [
    "a right-to-left override in the name",
    createShareHash(JSON.stringify({ ...valid, name: "\u202egpj.exe" })),
    /“name”/,
  ],
  ["__proto__", createShareHash('{"name":"a","template":"b","__proto__":{"polluted":true}}'), /unknown key/],
];

test("each hostile link shows one error message and changes nothing", async ({ workbench, page }) => {
  await workbench.open();
  await workbench.template.fill('{"mine": 1}');
  await expect(workbench.samples.getByText("Valid JSON")).toHaveCount(5);
  const readStorage = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  await expect.poll(readStorage).toContain("mine");
  const before = await readStorage();
  for (const [name, hash, message] of HOSTILE) {
    await test.step(name, async () => {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await expect(page.getByRole("main").getByRole("alert")).toHaveText(message);
      await expect(sharedBanner(page)).toHaveCount(0);
      await workbench.button("Dismiss").click();
      await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
      expect(new URL(page.url()).hash).toBe("");
    });
  }
  // The browser does not accept 10 MB in a URL.
  await page.evaluate(() => {
    location.hash = `#share=1.${"A".repeat(10_000_000)}`;
  });
  await expect(workbench.template).toContainText('"mine"');
  expect(await readStorage()).toBe(before);
  expect(await page.evaluate(() => "polluted" in {})).toBe(false);

  await page.goto("about:blank");
  await workbench.open(`/${createShareHash("[]")}`);
  await expect(page.getByRole("main").getByRole("alert")).toHaveText(/cannot be used/);
  await expect(workbench.template).toContainText('"mine"');
});

test("a link can be copied and shown as a QR code, and a long template can be shared as a file", async ({
  workbench,
  page,
  context,
  browser,
  site,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await workbench.open();
  await workbench.button("Share").click();
  const dialog = shareDialog(page);
  await expect(dialog.getByText(/^\d+ of 8,000 characters$/)).toBeVisible();
  await expect(dialog.getByRole("checkbox", { name: "Destination" })).toBeDisabled();
  await expect(dialog.getByText("No stream is chosen, or its partition key is incomplete.")).toBeVisible();
  const link = dialog.getByRole("textbox", { name: "Link" });
  const withRate = await link.inputValue();
  await dialog.getByRole("checkbox", { name: "Rate and end condition" }).uncheck();
  await expect(link).not.toHaveValue(withRate);
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());
  await dialog.getByRole("button", { name: "QR code" }).click();
  await expect(dialog.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await dialog.getByRole("button", { name: "Back to the link" }).click();
  await expect(dialog.getByRole("checkbox", { name: "Rate and end condition" })).not.toBeChecked();
  await page.keyboard.press("Escape");

  await workbench.template.fill(createIncompressibleText(600));
  await workbench.button("Share").click();
  await dialog.getByRole("button", { name: "QR code" }).click();
  await expect(dialog.getByText("A QR code can hold 2,953")).toBeVisible();
  await page.keyboard.press("Escape");

  await workbench.template.fill(createIncompressibleText(3000));
  await workbench.button("Share").click();
  await expect(dialog.getByRole("alert")).toContainText("longer than 8000");
  await expect(link).toBeHidden();
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save as file" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("Activity tracker.share.json");

  const other = await openOtherBrowser(browser, site.url);
  await other.open();
  await other.page.getByRole("button", { name: /^Template: / }).click();
  await other.page.getByRole("menuitem", { name: "Import…" }).click();
  const buffer = await readFile(await saved.path());
  await other.page.getByLabel("File").setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
  await expect(sharedBanner(other.page)).toContainText("“Activity tracker” was shared with you");
  await expect(other.template).toContainText(createIncompressibleText(10).slice(0, 20));
  await other.page.context().close();
});
