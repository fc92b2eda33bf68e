import { expectSetUp } from "./fixtures/expect-set-up";
import { expect, test } from "./fixtures/headwater";

const TARGET = 20_000;
/** A look comes every few seconds. */
const LOOKS = { timeout: 30_000 };

test("the whole workshop: set-up is green, 20,000 are sent and arrive, reference data lies beside them, and a lost permission is named", async ({
  page,
  workbench,
  sandbox,
  faults,
  pageProblems,
}) => {
  await sandbox.flush();
  await page.goto("/setup/");
  await workbench.signIn();
  await expectSetUp(page);

  await page.getByRole("link", { name: "Back to the workbench" }).click();
  await expect(workbench.stream).toHaveValue("analytics-workshop-stream");
  await expect(workbench.target).toHaveValue(String(TARGET));
  await workbench.sendAll({ perSecond: 5_000, target: TARGET });
  expect(await workbench.sent()).toBe(TARGET);

  const delivery = page.getByRole("region", { name: "Delivery" });
  const status = delivery.getByRole("status", { name: "Delivery status" });
  // The sandbox's Firehose need not be waited for; the page finds what it has written by itself.
  await sandbox.flush();
  await expect(status).toHaveText("20,000 of 20,000 arrived", LOOKS);
  await expect(delivery.getByRole("img", { name: /20,000 sent, 20,000 arrived/ })).toBeVisible();

  await delivery.getByText("Reference data", { exact: true }).click();
  await delivery.getByRole("button", { name: "Upload tracks_list.json" }).click();
  await expect(delivery.getByRole("button", { name: "First lines of tracks_list.json" })).toBeVisible();

  pageProblems.allow(/status of 403/);
  await faults.order({ deny: ["s3:GetObject"] });
  await workbench.sendAll({ perSecond: 1_000, target: 100 });
  await sandbox.flush();
  await expect(delivery.getByRole("alert")).toContainText("s3:GetObject", LOOKS);
  await expect(delivery.getByRole("alert")).toContainText("analytics-workshop-bucket/data/raw/");
  await expect(
    delivery.getByRole("button", { name: /^First lines of analytics-workshop-stream-1-/ }),
  ).toBeVisible();
});
