import { expect, test } from "./fixtures/test";

const REFUSED_REQUEST = /Failed to load resource: the server responded with a status of (400|403)/;

test("streams of both services are listed and can be filtered", async ({ workbench, page }) => {
  await workbench.openSignedIn();
  await workbench.stream.click();
  await expect(page.getByRole("listbox").getByRole("option")).toHaveText([
    /analytics-workshop-stream.*Firehose/,
    /analytics-workshop-data-stream.*Kinesis/,
  ]);
  await workbench.stream.fill("data-stream");
  await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(1);
  await page.getByRole("listbox").getByRole("option").click();
  await expect(workbench.stream).toHaveValue("analytics-workshop-data-stream");
});

test("a Kinesis stream accepts records", async ({ workbench, page, sandbox }) => {
  await workbench.openSignedIn();
  await workbench.stream.click();
  await page
    .getByRole("listbox")
    .getByRole("option", { name: /data-stream/ })
    .click();
  await workbench.sendAndFinish({ perSecond: 5_000, target: 2_000 });
  expect(await workbench.sent()).toBe(2_000);
  const state = await (await fetch(`${sandbox.url}/_sandbox/state`)).json();
  expect(JSON.stringify(state)).toContain("analytics-workshop-data-stream");
});

test("a Region can be chosen from the list or typed", async ({ workbench, page }) => {
  await workbench.openSignedIn();
  await workbench.region.fill("seoul");
  await page
    .getByRole("listbox")
    .getByRole("option", { name: /ap-northeast-2/ })
    .click();
  await expect(workbench.region).toHaveValue("ap-northeast-2");
  await workbench.region.fill("frankf");
  const frankfurt = page.getByRole("listbox").getByRole("option");
  await expect(frankfurt).toHaveText([/eu-central-1/]);
  // A key press is lost if the list is rendered at the same moment, so press the key until an option is highlighted.
  await expect(async () => {
    await page.keyboard.press("ArrowDown");
    await expect(frankfurt).toHaveAttribute("data-highlighted", { timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(workbench.region).toHaveValue("eu-central-1");
  await workbench.region.fill("xx-nowhere-9");
  await expect(workbench.region).toHaveValue("xx-nowhere-9");
});

test("without permission to list streams, a stream name can be typed and records arrive", async ({
  workbench,
  page,
  faults,
  pageErrors,
}) => {
  pageErrors.allow(REFUSED_REQUEST);
  await faults.inject({ deny: ["firehose:ListDeliveryStreams", "kinesis:ListStreams"] });
  await workbench.open();
  await workbench.signIn();
  await expect(workbench.alert("firehose:ListDeliveryStreams")).toBeVisible();
  await workbench.stream.fill("analytics-workshop-stream");
  await page.getByRole("radio", { name: "Data Firehose" }).check();
  await workbench.sendAndFinish({ perSecond: 1_000, target: 500 });
  expect(await workbench.sent()).toBe(500);
});

test("Escape closes the list of streams and keeps the chosen stream", async ({ workbench, page }) => {
  await workbench.openSignedIn();
  await workbench.stream.click();
  const list = page.getByRole("listbox");
  await expect(list.getByRole("option")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(workbench.stream).toHaveValue("analytics-workshop-stream");
  await workbench.stream.fill("another");
  await expect(page.getByText("No stream in the list has this name").first()).toBeVisible();
});

test("a run to a stream that does not exist fails at once, says what to do, and changes no settings", async ({
  workbench,
  pageErrors,
}) => {
  pageErrors.allow(REFUSED_REQUEST);
  await workbench.openSignedIn();
  await workbench.stream.fill("no-such-stream");
  await workbench.page.keyboard.press("Escape");
  await workbench.send({ perSecond: 100, target: 100 });
  await workbench.expectEnded("Failed");
  await expect(workbench.alert("no-such-stream")).toContainText(/Check the name and the region/);
  await expect(workbench.template).toContainText("activity_type");
  await expect(workbench.stream).toHaveValue("no-such-stream");
  expect(await workbench.sent()).toBe(0);
});

test("a run without permission fails and names the action and the stream", async ({
  workbench,
  faults,
  pageErrors,
}) => {
  pageErrors.allow(REFUSED_REQUEST);
  await faults.inject({ deny: ["firehose:PutRecordBatch"] });
  await workbench.openSignedIn();
  await workbench.send({ perSecond: 100, target: 100 });
  await workbench.expectEnded("Failed");
  await expect(workbench.alert("firehose:PutRecordBatch")).toContainText(
    "deliverystream/analytics-workshop-stream",
  );
});
