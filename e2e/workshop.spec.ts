import { expectAllSetupChecksPassed } from "./fixtures/setup-checks";
import { expect, test } from "./fixtures/test";

const TARGET = 20_000;
/** The page checks the bucket only every few seconds. */
const DELIVERY_TIMEOUT = { timeout: 30_000 };

test("the workshop from setup to delivery: every check passes, 20,000 records arrive, reference data is uploaded, and a lost permission is named", async ({
  page,
  workbench,
  sandbox,
  faults,
  pageErrors,
}) => {
  await sandbox.flush();
  await page.goto("/setup/");
  await workbench.signIn();
  await expectAllSetupChecksPassed(page);

  await page.getByRole("link", { name: "Back to the workbench" }).click();
  await expect(workbench.stream).toHaveValue("analytics-workshop-stream");
  await expect(workbench.target).toHaveValue(String(TARGET));
  await workbench.sendAndFinish({ perSecond: 5_000, target: TARGET });
  expect(await workbench.sent()).toBe(TARGET);

  const delivery = page.getByRole("region", { name: "Delivery" });
  const status = delivery.getByRole("status", { name: "Delivery status" });
  // Flushing skips Firehose's buffer time. The page finds the new objects by itself.
  await sandbox.flush();
  await expect(status).toHaveText("20,000 of 20,000 arrived", DELIVERY_TIMEOUT);
  await expect(delivery.getByRole("img", { name: /20,000 sent, 20,000 arrived/ })).toBeVisible();

  await delivery.getByText("Reference data", { exact: true }).click();
  await delivery.getByRole("button", { name: "Upload tracks_list.json" }).click();
  await expect(delivery.getByRole("button", { name: "First lines of tracks_list.json" })).toBeVisible();

  pageErrors.allow(/status of 403/);
  await faults.inject({ deny: ["s3:GetObject"] });
  await workbench.sendAndFinish({ perSecond: 1_000, target: 100 });
  await sandbox.flush();
  await expect(delivery.getByRole("alert")).toContainText("s3:GetObject", DELIVERY_TIMEOUT);
  await expect(delivery.getByRole("alert")).toContainText("analytics-workshop-bucket/data/raw/");
  await expect(
    delivery.getByRole("button", { name: /^First lines of analytics-workshop-stream-1-/ }),
  ).toBeVisible();
});
