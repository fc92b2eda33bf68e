import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createShareLink } from "../lib/share/share-link";
import { seed } from "../sandbox/seed";
import { test } from "./fixtures/accessibility-test";
import { expect } from "./fixtures/headwater";
import { noise } from "./fixtures/noise";
import { bannerOf, dialogOf } from "./fixtures/shared";

/** A look at the bucket comes every few seconds. */
const LOOKS = { timeout: 30_000 };

test("sharing", async ({ workbench, page, check }) => {
  await workbench.openSignedIn();
  await page.getByText("Record options").click();
  await page.getByRole("textbox", { name: "Seed" }).fill("forty people");
  await workbench.button("Share").click();
  const dialog = dialogOf(page);
  for (const part of ["Destination", "Record options", "Sign-in settings"]) {
    await dialog.getByRole("checkbox", { name: part, exact: true }).check();
  }
  await check("share, with everything");
  await dialog.getByRole("button", { name: "QR code" }).click();
  await expect(dialog.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await check("QR code");
  await page.keyboard.press("Escape");

  await workbench.template.fill(noise(600));
  await workbench.button("Share").click();
  await dialog.getByRole("button", { name: "QR code" }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await check("too long for a QR code");
  await page.keyboard.press("Escape");

  await workbench.template.fill(noise(3000));
  await workbench.button("Share").click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await check("too long for a link");
});

test("what somebody shared, and where another user pool is meant", async ({
  workbench,
  page,
  sandbox,
  site,
  check,
}) => {
  const link = createShareLink(site.url, {
    name: "Theirs",
    template: '{"theirs": 1}',
    rate: { kind: "constant", recordsPerSecond: 50 },
    stops: { target: 100 },
    destination: { region: "us-east-1", kind: "kinesis", name: "theirs" },
    seed: "theirs",
    signIn: { ...sandbox.config.cognito, userPoolId: "us-east-1_Another1" },
  });
  await workbench.open(link);
  const banner = bannerOf(page);
  await banner.getByRole("button", { name: "Use: Seed" }).click();
  await check("shared with you");
  await banner.getByRole("button", { name: "Use: Sign-in settings" }).click();
  await expect(workbench.alert("This link names another user pool")).toBeVisible();
  await banner.getByRole("button", { name: "Save to my templates" }).click();
  await expect(banner).toContainText("is in your templates");
  await check("saved, and asked about the user pool");
});

test("signing in", async ({ workbench, page, pageProblems, check }) => {
  pageProblems.allow(/status of 400/);
  await workbench.open();
  await workbench.signIn("demo", "not-the-password");
  await expect(workbench.alert(/password/i)).toBeVisible();
  await check("sign-in refused");
  await workbench.signIn("new", "Welcome-2026");
  await page.getByLabel("New password", { exact: true }).fill("short");
  await workbench.button("Set password and continue").click();
  await expect(workbench.alert(/password/i)).toBeVisible();
  await check("new password refused");
});

test("templates", async ({ workbench, page, check }) => {
  await workbench.open();
  await workbench.chooseFromTemplateMenu("New template");
  await expect(workbench.samples.getByText("Write a template to see sample records here.")).toBeVisible();
  await check("an empty template");
  await workbench.chooseFromTemplateMenu("Delete");
  await expect(workbench.button("Undo")).toBeVisible();
  await check("deleted, with the way back");
  await workbench.chooseFromTemplateMenu("Import…");
  await page.getByLabel("File").setInputFiles({
    name: "a.json",
    mimeType: "application/json",
    buffer: Buffer.from("{"),
  });
  await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
  await check("a file that cannot be imported");
});

test("partition keys of a Kinesis stream, and its count", async ({ workbench, page, check }) => {
  await workbench.openSignedIn();
  await workbench.stream.fill("analytics-workshop-data-stream");
  await page.getByText("Partition keys", { exact: true }).click();
  const shards = page.getByRole("list", { name: "Distribution across shards" });
  const kind = page.getByLabel("Partition key", { exact: true });
  await kind.selectOption("constant");
  await expect(shards).toContainText("hot");
  await check("a hot shard");
  await kind.selectOption("expression");
  await page.getByRole("textbox", { name: "Key template" }).fill("{{nobody}}");
  await expect(page.getByText(/`nobody`/)).toBeVisible();
  await check("a key template with a mistake");
  await kind.selectOption("random");
  await workbench.sendAll({ perSecond: 1_000, target: 100 });
  const delivery = page.getByRole("region", { name: "Delivery" });
  await delivery.getByRole("button", { name: "Count records in the stream" }).click();
  await expect(delivery.getByRole("status", { name: "Delivery status" })).toHaveText(
    "100 of 100 arrived",
    LOOKS,
  );
  await check("a stream that was counted");
});

test("delivered objects, those that failed, and reference data", async ({
  workbench,
  page,
  sandbox,
  check,
}) => {
  await sandbox.flush();
  await workbench.openSignedIn();
  await workbench.sendAll({ perSecond: 1_000, target: 100 });
  await sandbox.flush();
  const folder = join(sandbox.directory, "s3", seed.bucket, "error/processing-failed");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "batch-1"), '{"errorCode":"Lambda.FunctionError"}\n');
  const delivery = page.getByRole("region", { name: "Delivery" });
  await expect(delivery.getByRole("status", { name: "Delivery status" })).toHaveText(
    "100 of 100 arrived",
    LOOKS,
  );
  await delivery.getByRole("button", { name: /^First lines of analytics-workshop-stream-1-/ }).click();
  await expect(delivery.locator("pre")).toBeVisible();
  await delivery.getByText("Reference data", { exact: true }).click();
  await delivery.getByRole("button", { name: "Upload tracks_list.json" }).click();
  await expect(delivery.getByRole("button", { name: "First lines of tracks_list.json" })).toBeVisible();
  await check("everything is there");
});

test("records that are rejected, and a reload in mid-run", async ({ workbench, page, faults, check }) => {
  page.on("dialog", (dialog) => void dialog.accept());
  await workbench.openSignedIn();
  await page.getByText("Record options").click();
  await page.getByRole("spinbutton", { name: "Time to live (seconds)" }).fill("1");
  await faults.order({ failedRecordShare: 1 });
  await workbench.send({ perSecond: 200, target: 20_000 });
  await expect.poll(() => workbench.count("Rejected")).toBeGreaterThan(0);
  await check("sending what is rejected");
  await page.reload();
  await expect(workbench.alert("The page closed during a run")).toBeVisible();
  await page.getByText("Past runs", { exact: true }).click();
  await check("after the reload");
});

test("a page that broke", async ({ workbench, page, pageProblems, check }) => {
  pageProblems.allow(/broken/);
  await workbench.open();
  await workbench.perSecond.focus();
  // Nothing that a person can do breaks the page, as far as we know.
  await page.evaluate(() => {
    Object.defineProperty(Intl.NumberFormat.prototype, "format", {
      get: () => {
        throw new Error("broken");
      },
    });
  });
  await page.keyboard.type("7");
  await expect(workbench.alert("An unexpected error occurred.")).toBeVisible();
  await check("a page that broke");
});
