import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return readFile(await file.path(), "utf8");
}

test("a run's report can be downloaded, and the run is listed after a reload", async ({
  workbench,
  page,
}) => {
  await workbench.openSignedIn();
  await workbench.sendAndFinish({ perSecond: 5_000, target: 1_000 });
  const report = JSON.parse(await download(page, "Download report"));
  expect(report).toMatchObject({
    status: "finished",
    sent: 1_000,
    target: 1_000,
    destination: { name: "analytics-workshop-stream", kind: "firehose" },
    settings: { rate: { kind: "constant", recordsPerSecond: 5_000 } },
  });
  expect(report.events.map((event: { kind: string }) => event.kind)).toEqual(["started", "finished"]);
  await page.reload();
  await page.getByText("Past runs", { exact: true }).click();
  await expect(page.getByRole("list", { name: "Past runs" }).getByRole("listitem")).toHaveText([
    /1,000 to analytics-workshop-stream.*Finished/,
  ]);
});

test("rejected records can be downloaded with their reasons", async ({ workbench, page, faults }) => {
  await workbench.openSignedIn();
  await page.getByText("Record options").click();
  await page.getByRole("spinbutton", { name: "Time to live (seconds)" }).fill("1");
  await faults.inject({ failedRecordShare: 1 });
  await workbench.send({ perSecond: 200, target: 400 });
  await expect.poll(() => workbench.count("Rejected")).toBeGreaterThan(0);
  await workbench.button("Stop").click();
  await workbench.expectEnded("Stopped");
  const lines = (await download(page, "Download rejected records")).trimEnd().split("\n");
  expect(lines).toHaveLength(await workbench.count("Rejected"));
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ reason: "expired" });
});

test("a reload during a run shows the last counts and says what is unknown", async ({ workbench, page }) => {
  page.on("dialog", (dialog) => void dialog.accept());
  await workbench.openSignedIn();
  await workbench.send({ perSecond: 500, target: 20_000 });
  await expect.poll(() => workbench.sent()).toBeGreaterThan(1_000);
  await page.reload();
  const problem = workbench.alert("The page closed during a run");
  await expect(problem).toContainText(/analytics-workshop-stream had accepted [1-9],\d{3} records/);
  await expect(problem).toContainText("it is unknown which of these arrived");
  await page.getByText("Past runs", { exact: true }).click();
  await expect(page.getByRole("list", { name: "Past runs" })).toContainText("Interrupted by a reload");
});
