import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { seed } from "../sandbox/seed";
import { expect, test } from "./fixtures/test";

const TARGET = 6_000;
const HUNDRED_RECORDS = { perSecond: 1_000, target: 100 };
/** The page checks the bucket only every few seconds. */
const DELIVERY_TIMEOUT = { timeout: 30_000 };

const deliveryPanel = (page: Page) => page.getByRole("region", { name: "Delivery" });
const deliveryStatus = (page: Page) => deliveryPanel(page).getByRole("status", { name: "Delivery status" });

test("the page shows when the next object is due, and counts every record as it arrives", async ({
  page,
  workbench,
  sandbox,
}) => {
  await sandbox.flush();
  await workbench.openSignedIn();
  const delivery = deliveryPanel(page);
  for (const fact of ["analytics-workshop-bucket", "data/raw/", "1 MB or 60 s"]) {
    await expect(delivery.getByText(fact, { exact: true })).toBeVisible();
  }
  await workbench.send({ perSecond: 2_000, target: TARGET });
  await expect(delivery.getByText(/The next object is due by .*1 MB/)).toBeVisible(DELIVERY_TIMEOUT);
  await workbench.expectEnded("Finished");
  await sandbox.flush();
  await expect(deliveryStatus(page)).toHaveText("6,000 of 6,000 arrived", DELIVERY_TIMEOUT);
  const progress = delivery.getByRole("progressbar", { name: "Records arrived" });
  await expect(progress).toHaveAttribute("aria-valuenow", String(TARGET));
  await expect(delivery.getByText(/All sent records are in \d+ objects/)).toBeVisible();
});

test("records with a run mark are counted apart from other records in the same objects", async ({
  page,
  workbench,
  sandbox,
  delivered,
}) => {
  await sandbox.flush();
  await workbench.openSignedIn();
  // These records are still in the stream's buffer, so they share an object with the next run.
  await workbench.sendAndFinish(HUNDRED_RECORDS);
  await page.getByText("Record options").click();
  await page.getByLabel("Run mark").selectOption("Field in each JSON object");
  await expect(workbench.samples.getByText(/,"_run":"00000000-00000000000"\}/)).toHaveCount(5);
  await page.getByRole("textbox", { name: "Field name" }).fill("run");
  await expect(workbench.samples.getByText(/,"run":"0/)).toHaveCount(5);
  await workbench.sendAndFinish({ perSecond: 1_000, target: 250 });
  await sandbox.flush();
  await expect(deliveryStatus(page)).toHaveText("250 of 250 arrived", DELIVERY_TIMEOUT);
  await expect(
    deliveryPanel(page).getByText("100 records without this run’s mark are not counted."),
  ).toBeVisible();
  const marks = (await delivered.lines()).map((line) => JSON.parse(line).run);
  expect(marks.slice(0, 100)).toEqual(Array(100).fill(undefined));
  expect(new Set(marks.slice(100)).size).toBe(1);
  expect(marks).toHaveLength(350);

  await workbench.template.fill("a,b");
  await expect(
    page.getByText("A record is not a JSON object, so it cannot have a member “run”."),
  ).toBeVisible();
  await page.getByLabel("Run mark").selectOption("Last column of each record");
  await expect(workbench.samples.getByText("a,b,00000000-00000000000")).toHaveCount(5);
});

test("after every record has arrived, the page stops checking", async ({ page, workbench, sandbox }) => {
  await sandbox.flush();
  await workbench.openSignedIn();
  await workbench.sendAndFinish(HUNDRED_RECORDS);
  await sandbox.flush();
  await expect(deliveryStatus(page)).toHaveText("100 of 100 arrived", DELIVERY_TIMEOUT);
  await page.clock.install();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.clock.runFor(60_000);
  expect(requests).toEqual([]);
});

test("the content of an object is always shown as text", async ({ page, workbench, sandbox }) => {
  const hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>";
  await sandbox.flush();
  await workbench.openSignedIn();
  await workbench.template.fill(hostile);
  await workbench.sendAndFinish({ perSecond: 100, target: 3 });
  await sandbox.flush();
  await expect(deliveryStatus(page)).toHaveText("3 of 3 arrived", DELIVERY_TIMEOUT);
  const delivery = deliveryPanel(page);
  await delivery.getByRole("button", { name: /^First lines of analytics-workshop-stream-1-/ }).click();
  await expect(delivery.locator("pre")).toHaveText(`${hostile}\n${hostile}\n${hostile}`);
  expect(await delivery.locator("img, script").count()).toBe(0);
});

test("records that the stream failed to deliver are listed with their first lines", async ({
  page,
  workbench,
  sandbox,
}) => {
  await sandbox.flush();
  await workbench.openSignedIn();
  await workbench.sendAndFinish(HUNDRED_RECORDS);
  const folder = join(sandbox.directory, "s3", seed.bucket, "error/processing-failed");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "batch-1"), '{"errorCode":"Lambda.FunctionError"}\n');
  const failed = deliveryPanel(page).getByRole("region", { name: /^Not delivered \(error prefix\)/ });
  await expect(failed.getByText("error/processing-failed/batch-1")).toBeVisible(DELIVERY_TIMEOUT);
  await failed.getByRole("button", { name: "First lines of batch-1" }).click();
  await expect(failed.locator("pre")).toHaveText('{"errorCode":"Lambda.FunctionError"}');
});

test("without permission to list and read objects, the page names the missing permission", async ({
  page,
  workbench,
  faults,
  pageErrors,
}) => {
  pageErrors.allow(/status of 403/);
  await faults.inject({ deny: ["s3:GetObject", "s3:ListBucket"] });
  await workbench.openSignedIn();
  await workbench.sendAndFinish(HUNDRED_RECORDS);
  await expect(deliveryPanel(page).getByRole("alert")).toContainText("s3:ListBucket", DELIVERY_TIMEOUT);
  await expect(deliveryPanel(page).getByText("analytics-workshop-bucket", { exact: true })).toBeVisible();
});

test("without permission to read, objects are listed; once permission is granted, they are counted", async ({
  page,
  workbench,
  sandbox,
  faults,
  pageErrors,
}) => {
  pageErrors.allow(/status of 403/);
  await sandbox.flush();
  await faults.inject({ deny: ["s3:GetObject"] });
  await workbench.openSignedIn();
  await workbench.sendAndFinish(HUNDRED_RECORDS);
  await sandbox.flush();
  const delivery = deliveryPanel(page);
  await expect(delivery.getByRole("alert")).toContainText("s3:GetObject", DELIVERY_TIMEOUT);
  await expect(delivery.getByRole("button", { name: /^First lines of / })).toBeVisible();
  await faults.clear();
  await delivery.getByRole("button", { name: "Check again" }).click();
  await expect(deliveryStatus(page)).toHaveText("100 of 100 arrived", DELIVERY_TIMEOUT);
});

test("without permission to describe the stream, the page reports it and still sends", async ({
  page,
  workbench,
  faults,
  pageErrors,
}) => {
  pageErrors.allow(/status of 400/);
  await faults.inject({ deny: ["firehose:DescribeDeliveryStream"] });
  await workbench.openSignedIn();
  await expect(deliveryPanel(page).getByRole("alert")).toContainText("firehose:DescribeDeliveryStream");
  await workbench.sendAndFinish(HUNDRED_RECORDS);
});

test("reference data is uploaded and listed", async ({ page, workbench }) => {
  await workbench.openSignedIn();
  const delivery = deliveryPanel(page);
  await delivery.getByText("Reference data", { exact: true }).click();
  await delivery.getByRole("button", { name: "Upload tracks_list.json" }).click();
  await expect(delivery.getByRole("status", { name: "Upload status" })).toHaveText(
    "Uploaded reference_data/tracks_list.json.",
  );
  await delivery.getByRole("button", { name: "First lines of tracks_list.json" }).click();
  await expect(delivery.locator("pre")).toContainText('"track_id":1,');

  await delivery.getByLabel("Key", { exact: true }).fill("other/place/");
  await delivery
    .getByLabel("File", { exact: true })
    .setInputFiles({ name: "my list.csv", mimeType: "text/csv", buffer: Buffer.from("a,b\n1,2\n") });
  await delivery.getByRole("button", { name: "Upload file" }).click();
  await expect(delivery.getByRole("button", { name: "First lines of my list.csv" })).toBeVisible();
  await delivery.getByLabel("Key", { exact: true }).fill("other/place/of my choice.csv");
  await delivery.getByRole("button", { name: "Upload file" }).click();
  await expect(delivery.getByRole("status", { name: "Upload status" })).toHaveText(
    "Uploaded other/place/of my choice.csv.",
  );
  await expect(delivery.getByRole("button", { name: /^First lines of / })).toHaveCount(2);
});

test("without permission to upload, the page names the missing permission", async ({
  page,
  workbench,
  faults,
  pageErrors,
}) => {
  pageErrors.allow(/status of 403/);
  await faults.inject({ deny: ["s3:PutObject"] });
  await workbench.openSignedIn();
  await deliveryPanel(page).getByText("Reference data", { exact: true }).click();
  await deliveryPanel(page).getByRole("button", { name: "Upload tracks_list.json" }).click();
  await expect(deliveryPanel(page).getByRole("alert")).toContainText("s3:PutObject");
});

test("records in a Kinesis stream are counted on request", async ({
  page,
  workbench,
  faults,
  pageErrors,
}) => {
  pageErrors.allow(/status of 400/);
  await workbench.openSignedIn();
  await workbench.stream.fill("analytics-workshop-data-stream");
  await expect(deliveryPanel(page).getByText(/stores its records for 24 hours/)).toBeVisible();
  await workbench.sendAndFinish({ perSecond: 1_000, target: 500 });
  await faults.inject({ deny: ["kinesis:GetRecords"] });
  const count = deliveryPanel(page).getByRole("button", { name: "Count records in the stream" });
  await count.click();
  await expect(deliveryPanel(page).getByRole("alert")).toContainText("kinesis:GetRecords");
  await faults.clear();
  await count.click();
  await expect(deliveryStatus(page)).toHaveText("500 of 500 arrived", DELIVERY_TIMEOUT);
});

test("records without line feeds are not counted, and the page says why", async ({
  page,
  workbench,
  sandbox,
}) => {
  await sandbox.flush();
  await workbench.openSignedIn();
  await page.getByText("Record options").click();
  await page.getByRole("checkbox", { name: /line feed/i }).uncheck();
  await workbench.sendAndFinish(HUNDRED_RECORDS);
  await sandbox.flush();
  await expect(deliveryStatus(page)).toHaveText("Records are not counted", DELIVERY_TIMEOUT);
  await expect(deliveryPanel(page).getByText(/do not end with a line feed/)).toBeVisible();
  await expect(deliveryPanel(page).getByRole("button", { name: /^First lines of / })).toBeVisible(
    DELIVERY_TIMEOUT,
  );
});
