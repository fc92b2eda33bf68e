import { gameEvents, sensorCsv } from "../lib/gallery/gallery";
import { expect, test } from "./fixtures/test";

test("samples look like the records of a run, with the same options and seed, and can be pretty-printed", async ({
  workbench,
  page,
  delivered,
}) => {
  await workbench.openSignedIn();
  const first = workbench.samples.getByRole("listitem").first();
  await workbench.template.fill('{\n  "n": {{random.number(1000000)}}\n}');
  await expect(first).toContainText(/\{ {2}"n": \d+\}/);
  await page.getByText("Record options").click();
  await page.getByRole("checkbox", { name: "Keep template line breaks" }).check();
  await expect(first.locator("pre")).toHaveText(/^\{\n {2}"n": \d+\n\}/, { useInnerText: true });
  await page.getByRole("checkbox", { name: "Minify JSON" }).check();
  await page.getByRole("textbox", { name: "Seed" }).fill("again");
  await expect(workbench.samples.getByText("The first records of a run with this seed")).toBeVisible();
  await expect(first).toContainText(/\{"n":\d+\}/);
  const shown = await workbench.samples.locator("pre").allInnerTexts();

  await workbench.sendAndFinish({ perSecond: 1_000, target: 20 });
  const sent = (await delivered.lines()).slice(0, shown.length);
  expect(shown.map((text) => text.replace("↵", "").trim())).toEqual(sent);

  await workbench.samples.getByRole("switch", { name: "Pretty-print" }).check();
  await expect(first.locator("pre")).toHaveText(/^\{\n {2}"n": \d+\n\}$/, { useInnerText: true });
  await page.reload();
  await expect(workbench.samples.getByRole("switch", { name: "Pretty-print" })).toBeChecked();
});

test("CSV rows are valid, a JSON error is marked with its position, and a template error keeps the last samples", async ({
  workbench,
}) => {
  await workbench.open();
  await workbench.template.fill(sensorCsv.template);
  await expect(workbench.samples.getByText("CSV row")).toHaveCount(5);
  await expect(workbench.samples.getByText("Not JSON")).toHaveCount(0);
  await workbench.template.fill('{"id": 5, "name": John}');
  await expect(workbench.samples.locator("mark").first()).toHaveText("John");
  await expect(
    workbench.samples.getByText("Expected a value at character 19 (line 1, column 19).").first(),
  ).toBeVisible();
  await workbench.template.fill('{"id": 5, "name": {{nobody}}}');
  await expect(workbench.samples.getByText("These samples are from before the error.")).toBeVisible();
  await expect(workbench.samples.getByText('"name": John').first()).toBeVisible();
  await workbench.template.press("ControlOrMeta+a");
  await workbench.template.press("Delete");
  await expect(workbench.samples.getByText("Write a template to see sample records")).toBeVisible();
});

test("the distribution shows types, missing values, ranges and weights, and follows the template", async ({
  workbench,
  page,
}) => {
  await workbench.open();
  const { samples } = workbench;
  await page.getByText("Record options").click();
  // Without a seed, the shares of 2,000 random records would sometimes fall outside the expected range.
  await page.getByRole("textbox", { name: "Seed" }).fill("always the same");
  await samples.getByRole("tab", { name: "Distribution" }).click();
  await expect(samples.getByText("2,000 records analyzed.")).toBeVisible();
  const field = (name: string) =>
    samples.getByRole("list", { name: "Fields" }).getByRole("listitem").filter({ hasText: name });
  const activity = field("activity_type").first();
  await expect(activity).toContainText("string");
  await expect(activity).toContainText(/Traveling\s*(29|30|31)/);
  await expect(field("device_id")).toContainText("0 to 50");
  await expect(
    field("device_id").getByRole("img", { name: /^Histogram of device_id with 17 bins/ }),
  ).toBeVisible();
  await expect(field("uuid")).toContainText("2,000 distinct values");

  await workbench.template.fill(gameEvents.template);
  await expect(field("device_id")).toHaveCount(0);
  await expect(samples.getByText(/^missing \d/).first()).toBeVisible();

  await workbench.template.fill(sensorCsv.template);
  await expect(field("Column 4")).toContainText(/empty \d/);
  await workbench.template.fill('{"a": {{nobody}}}');
  await expect(samples.getByText("These results are from before the error.")).toBeVisible();
  await workbench.template.fill("hello {{name.firstName}}");
  await expect(samples.getByText("These records are text without fields.")).toBeVisible();
});

test("a large template is analyzed without blocking the page, which shows how many records were analyzed", async ({
  workbench,
}) => {
  await workbench.open();
  await workbench.samples.getByRole("tab", { name: "Distribution" }).click();
  const members = Array.from(
    { length: 400 },
    (_, index) => `"k${index}": "{{random.number(1000)}} ${"x".repeat(120)}"`,
  );
  await workbench.template.fill(`{${members.join(",\n")}}`);
  await expect(workbench.samples.getByText("Analyzing records…")).toBeVisible();
  await workbench.samples.getByRole("tab", { name: "Samples" }).click();
  await expect(workbench.samples.getByText("Valid JSON")).toHaveCount(5);
  await workbench.samples.getByRole("tab", { name: "Distribution" }).click();
  await expect(workbench.samples.getByText(/^[\d,]+ of 2,000 records analyzed/)).toBeVisible({
    timeout: 60_000,
  });
  await expect(workbench.samples.getByText("Show 249 more fields")).toBeVisible();
  await expect(workbench.samples.getByText("Some fields are not listed")).toBeVisible();
});

test("the Athena statement names the stream's bucket, or a placeholder if it is unknown, and can be copied", async ({
  workbench,
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await workbench.open();
  const dialog = page.getByRole("dialog", { name: "Table for Amazon Athena" });
  await workbench.button("Copy Athena DDL").click();
  await expect(
    dialog.getByText("LOCATION 's3://replace-with-your-bucket/replace-with-your-prefix/'"),
  ).toBeVisible();
  await page.keyboard.press("Escape");

  await workbench.signIn();
  await expect(page.getByText("analytics-workshop-bucket").first()).toBeVisible();
  await workbench.button("Copy Athena DDL").click();
  await expect(dialog.getByText("LOCATION 's3://analytics-workshop-bucket/data/raw/'")).toBeVisible();
  await expect(dialog.getByText("You do not need ALTER TABLE ADD PARTITION")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Table" }).fill("tracks");
  await dialog.getByRole("button", { name: "Copy statement" }).click();
  await expect(dialog.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^CREATE EXTERNAL TABLE IF NOT EXISTS `tracks` \(\n {2}`uuid` string,/);
  expect(copied).toContain("PARTITIONED BY (\n  `year` string,\n  `month` string,");
});
