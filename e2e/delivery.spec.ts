import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { seed } from "../sandbox/seed";
import { expect, test } from "./fixtures/headwater";

const TARGET = 6_000;
const HUNDRED = { perSecond: 1_000, target: 100 };
/** A look comes every few seconds. */
const LOOKS = { timeout: 30_000 };

const panel = (page: Page) => page.getByRole("region", { name: "Delivery" });
const status = (page: Page) => panel(page).getByRole("status", { name: "Delivery status" });

test("the page says what is due when, and sees all that was sent arrive", async ({
  page,
  workbench,
  sandbox,
}) => {
  await sandbox.flush();
  await workbench.openSignedIn();
  const delivery = panel(page);
  for (const fact of ["analytics-workshop-bucket", "data/raw/", "1 MB or 60 s"]) {
    await expect(delivery.getByText(fact, { exact: true })).toBeVisible();
  }
  await workbench.send({ perSecond: 2_000, target: TARGET });
  await expect(delivery.getByText(/The next object is due by .*1 MB/)).toBeVisible(LOOKS);
  await workbench.expectOver("Finished");
  await sandbox.flush();
  await expect(status(page)).toHaveText("6,000 of 6,000 arrived", LOOKS);
  const progress = delivery.getByRole("progressbar", { name: "Records arrived" });
  await expect(progress).toHaveAttribute("aria-valuenow", String(TARGET));
  await expect(delivery.getByText(/All sent records are in \d+ objects/)).toBeVisible();
});

test("records with a run mark are told from others' in the same objects", async ({
  page,
  workbench,
  sandbox,
  delivered,
}) => {
  await sandbox.flush();
  await workbench.openSignedIn();
  // What stays in the stream's buffer comes in the same object as the run that follows.
  await workbench.sendAll(HUNDRED);
  await page.getByText("Record options").click();
  await page.getByLabel("Run mark").selectOption("Field in each JSON object");
  await expect(workbench.samples.getByText(/,"_run":"00000000-00000000000"\}/)).toHaveCount(5);
  await page.getByRole("textbox", { name: "Field name" }).fill("run");
  await expect(workbench.samples.getByText(/,"run":"0/)).toHaveCount(5);
  await workbench.sendAll({ perSecond: 1_000, target: 250 });
  await sandbox.flush();
  await expect(status(page)).toHaveText("250 of 250 arrived", LOOKS);
  await expect(panel(page).getByText("100 records without this run’s mark are not counted.")).toBeVisible();
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

test("when all is there, nothing is asked any more", async ({ page, workbench, sandbox }) => {
  await sandbox.flush();
  await workbench.openSignedIn();
  await workbench.sendAll(HUNDRED);
  await sandbox.flush();
  await expect(status(page)).toHaveText("100 of 100 arrived", LOOKS);
  await page.clock.install();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.clock.runFor(60_000);
  expect(asked).toEqual([]);
});

test("what is in an object is shown as text, whatever it is", async ({ page, workbench, sandbox }) => {
  const hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>";
  await sandbox.flush();
  await workbench.openSignedIn();
  await workbench.template.fill(hostile);
  await workbench.sendAll({ perSecond: 100, target: 3 });
  await sandbox.flush();
  await expect(status(page)).toHaveText("3 of 3 arrived", LOOKS);
  const delivery = panel(page);
  await delivery.getByRole("button", { name: /^First lines of analytics-workshop-stream-1-/ }).click();
  await expect(delivery.locator("pre")).toHaveText(`${hostile}\n${hostile}\n${hostile}`);
  expect(await delivery.locator("img, script").count()).toBe(0);
});

test("what the stream could not deliver is shown, with its first lines", async ({
  page,
  workbench,
  sandbox,
}) => {
  await sandbox.flush();
  await workbench.openSignedIn();
  await workbench.sendAll(HUNDRED);
  const folder = join(sandbox.directory, "s3", seed.bucket, "error/processing-failed");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "batch-1"), '{"errorCode":"Lambda.FunctionError"}\n');
  const failed = panel(page).getByRole("region", { name: /^Not delivered \(error prefix\)/ });
  await expect(failed.getByText("error/processing-failed/batch-1")).toBeVisible(LOOKS);
  await failed.getByRole("button", { name: "First lines of batch-1" }).click();
  await expect(failed.locator("pre")).toHaveText('{"errorCode":"Lambda.FunctionError"}');
});

test("without permission to list and read, the page says which is missing", async ({
  page,
  workbench,
  faults,
  pageProblems,
}) => {
  pageProblems.allow(/status of 403/);
  await faults.order({ deny: ["s3:GetObject", "s3:ListBucket"] });
  await workbench.openSignedIn();
  await workbench.sendAll(HUNDRED);
  await expect(panel(page).getByRole("alert")).toContainText("s3:ListBucket", LOOKS);
  await expect(panel(page).getByText("analytics-workshop-bucket", { exact: true })).toBeVisible();
});

test("without permission to read, objects are listed, and after it was given they are counted", async ({
  page,
  workbench,
  sandbox,
  faults,
  pageProblems,
}) => {
  pageProblems.allow(/status of 403/);
  await sandbox.flush();
  await faults.order({ deny: ["s3:GetObject"] });
  await workbench.openSignedIn();
  await workbench.sendAll(HUNDRED);
  await sandbox.flush();
  const delivery = panel(page);
  await expect(delivery.getByRole("alert")).toContainText("s3:GetObject", LOOKS);
  await expect(delivery.getByRole("button", { name: /^First lines of / })).toBeVisible();
  await faults.clear();
  await delivery.getByRole("button", { name: "Check again" }).click();
  await expect(status(page)).toHaveText("100 of 100 arrived", LOOKS);
});

test("without permission to describe the stream, the page says so and sends all the same", async ({
  page,
  workbench,
  faults,
  pageProblems,
}) => {
  pageProblems.allow(/status of 400/);
  await faults.order({ deny: ["firehose:DescribeDeliveryStream"] });
  await workbench.openSignedIn();
  await expect(panel(page).getByRole("alert")).toContainText("firehose:DescribeDeliveryStream");
  await workbench.sendAll(HUNDRED);
});

test("reference data is uploaded and listed", async ({ page, workbench }) => {
  await workbench.openSignedIn();
  const delivery = panel(page);
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

test("without permission to upload, the page says which is missing", async ({
  page,
  workbench,
  faults,
  pageProblems,
}) => {
  pageProblems.allow(/status of 403/);
  await faults.order({ deny: ["s3:PutObject"] });
  await workbench.openSignedIn();
  await panel(page).getByText("Reference data", { exact: true }).click();
  await panel(page).getByRole("button", { name: "Upload tracks_list.json" }).click();
  await expect(panel(page).getByRole("alert")).toContainText("s3:PutObject");
});

test("records of a Kinesis stream are counted when asked", async ({
  page,
  workbench,
  faults,
  pageProblems,
}) => {
  pageProblems.allow(/status of 400/);
  await workbench.openSignedIn();
  await workbench.stream.fill("analytics-workshop-data-stream");
  await expect(panel(page).getByText(/stores its records for 24 hours/)).toBeVisible();
  await workbench.sendAll({ perSecond: 1_000, target: 500 });
  await faults.order({ deny: ["kinesis:GetRecords"] });
  const count = panel(page).getByRole("button", { name: "Count records in the stream" });
  await count.click();
  await expect(panel(page).getByRole("alert")).toContainText("kinesis:GetRecords");
  await faults.clear();
  await count.click();
  await expect(status(page)).toHaveText("500 of 500 arrived", LOOKS);
});

test("where records do not end with line feeds, nothing is counted, and the page says why", async ({
  page,
  workbench,
  sandbox,
}) => {
  await sandbox.flush();
  await workbench.openSignedIn();
  await page.getByText("Record options").click();
  await page.getByRole("checkbox", { name: /line feed/i }).uncheck();
  await workbench.sendAll(HUNDRED);
  await sandbox.flush();
  await expect(status(page)).toHaveText("Records are not counted", LOOKS);
  await expect(panel(page).getByText(/do not end with a line feed/)).toBeVisible();
  await expect(panel(page).getByRole("button", { name: /^First lines of / })).toBeVisible(LOOKS);
});
