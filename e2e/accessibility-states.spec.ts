import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createShareLink } from "../lib/share/share-link";
import { seed } from "../sandbox/seed";
import { test } from "./fixtures/accessibility";
import { createIncompressibleText, shareDialog, sharedBanner } from "./fixtures/sharing";
import { expect } from "./fixtures/test";

/** The page checks the bucket only every few seconds. */
const DELIVERY_TIMEOUT = { timeout: 30_000 };

test("the share dialog is accessible", async ({ workbench, page, checkAccessibility }) => {
  await workbench.openSignedIn();
  await page.getByText("Record options").click();
  await page.getByRole("textbox", { name: "Seed" }).fill("forty people");
  await workbench.button("Share").click();
  const dialog = shareDialog(page);
  for (const part of ["Destination", "Record options", "Sign-in settings"]) {
    await dialog.getByRole("checkbox", { name: part, exact: true }).check();
  }
  await checkAccessibility("share, with everything included");
  await dialog.getByRole("button", { name: "QR code" }).click();
  await expect(dialog.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await checkAccessibility("QR code");
  await page.keyboard.press("Escape");

  await workbench.template.fill(createIncompressibleText(600));
  await workbench.button("Share").click();
  await dialog.getByRole("button", { name: "QR code" }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await checkAccessibility("too long for a QR code");
  await page.keyboard.press("Escape");

  await workbench.template.fill(createIncompressibleText(3000));
  await workbench.button("Share").click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await checkAccessibility("too long for a link");
});

test("a shared template and the question about its user pool are accessible", async ({
  workbench,
  page,
  sandbox,
  site,
  checkAccessibility,
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
  const banner = sharedBanner(page);
  await banner.getByRole("button", { name: "Use: Seed" }).click();
  await checkAccessibility("shared with you");
  await banner.getByRole("button", { name: "Use: Sign-in settings" }).click();
  await expect(workbench.alert("This link names another user pool")).toBeVisible();
  await banner.getByRole("button", { name: "Save to my templates" }).click();
  await expect(banner).toContainText("is in your templates");
  await checkAccessibility("saved, with the question about the user pool");
});

test("sign-in errors are accessible", async ({ workbench, page, pageErrors, checkAccessibility }) => {
  pageErrors.allow(/status of 400/);
  await workbench.open();
  await workbench.signIn("demo", "not-the-password");
  await expect(workbench.alert(/password/i)).toBeVisible();
  await checkAccessibility("sign-in refused");
  await workbench.signIn("new", "Welcome-2026");
  await page.getByLabel("New password", { exact: true }).fill("short");
  await workbench.button("Set password and continue").click();
  await expect(workbench.alert(/password/i)).toBeVisible();
  await checkAccessibility("new password refused");
});

test("an empty template, a deleted one and a failed import are accessible", async ({
  workbench,
  page,
  checkAccessibility,
}) => {
  await workbench.open();
  await workbench.chooseTemplateCommand("New template");
  await expect(workbench.samples.getByText("Write a template to see sample records here.")).toBeVisible();
  await checkAccessibility("an empty template");
  await workbench.chooseTemplateCommand("Delete");
  await expect(workbench.button("Undo")).toBeVisible();
  await checkAccessibility("deleted, with Undo");
  await workbench.chooseTemplateCommand("Import…");
  await page.getByLabel("File").setInputFiles({
    name: "a.json",
    mimeType: "application/json",
    buffer: Buffer.from("{"),
  });
  await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
  await checkAccessibility("a file that cannot be imported");
});

test("partition keys and the record count of a Kinesis stream are accessible", async ({
  workbench,
  page,
  checkAccessibility,
}) => {
  await workbench.openSignedIn();
  await workbench.stream.fill("analytics-workshop-data-stream");
  await page.getByText("Partition keys", { exact: true }).click();
  const shards = page.getByRole("list", { name: "Distribution across shards" });
  const kind = page.getByLabel("Partition key", { exact: true });
  await kind.selectOption("constant");
  await expect(shards).toContainText("hot");
  await checkAccessibility("a hot shard");
  await kind.selectOption("expression");
  await page.getByRole("textbox", { name: "Key template" }).fill("{{nobody}}");
  await expect(page.getByText(/`nobody`/)).toBeVisible();
  await checkAccessibility("a key template with an error");
  await kind.selectOption("random");
  await workbench.sendAndFinish({ perSecond: 1_000, target: 100 });
  const delivery = page.getByRole("region", { name: "Delivery" });
  await delivery.getByRole("button", { name: "Count records in the stream" }).click();
  await expect(delivery.getByRole("status", { name: "Delivery status" })).toHaveText(
    "100 of 100 arrived",
    DELIVERY_TIMEOUT,
  );
  await checkAccessibility("a stream whose records were counted");
});

test("delivered objects, failed deliveries and reference data are accessible", async ({
  workbench,
  page,
  sandbox,
  checkAccessibility,
}) => {
  await sandbox.flush();
  await workbench.openSignedIn();
  await workbench.sendAndFinish({ perSecond: 1_000, target: 100 });
  await sandbox.flush();
  const folder = join(sandbox.directory, "s3", seed.bucket, "error/processing-failed");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "batch-1"), '{"errorCode":"Lambda.FunctionError"}\n');
  const delivery = page.getByRole("region", { name: "Delivery" });
  await expect(delivery.getByRole("status", { name: "Delivery status" })).toHaveText(
    "100 of 100 arrived",
    DELIVERY_TIMEOUT,
  );
  await delivery.getByRole("button", { name: /^First lines of analytics-workshop-stream-1-/ }).click();
  await expect(delivery.locator("pre")).toBeVisible();
  await delivery.getByText("Reference data", { exact: true }).click();
  await delivery.getByRole("button", { name: "Upload tracks_list.json" }).click();
  await expect(delivery.getByRole("button", { name: "First lines of tracks_list.json" })).toBeVisible();
  await checkAccessibility("delivered, failed and reference data");
});

test("rejected records and a reload during a run are accessible", async ({
  workbench,
  page,
  faults,
  checkAccessibility,
}) => {
  page.on("dialog", (dialog) => void dialog.accept());
  await workbench.openSignedIn();
  await page.getByText("Record options").click();
  await page.getByRole("spinbutton", { name: "Time to live (seconds)" }).fill("1");
  await faults.inject({ failedRecordShare: 1 });
  await workbench.send({ perSecond: 200, target: 20_000 });
  await expect.poll(() => workbench.count("Rejected")).toBeGreaterThan(0);
  await checkAccessibility("sending records that are rejected");
  await page.reload();
  await expect(workbench.alert("The page closed during a run")).toBeVisible();
  await page.getByText("Past runs", { exact: true }).click();
  await checkAccessibility("after the reload");
});

test("the error screen is accessible", async ({ workbench, page, pageErrors, checkAccessibility }) => {
  pageErrors.allow(/broken/);
  await workbench.open();
  await workbench.perSecond.focus();
  // No known input breaks the page, so the test breaks a built-in object.
  await page.evaluate(() => {
    Object.defineProperty(Intl.NumberFormat.prototype, "format", {
      get: () => {
        throw new Error("broken");
      },
    });
  });
  await page.keyboard.type("7");
  await expect(workbench.alert("An unexpected error occurred.")).toBeVisible();
  await checkAccessibility("error screen");
});
