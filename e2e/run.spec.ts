import { expect, test } from "./fixtures/headwater";

test("Pause holds the count, Resume goes on to exactly the target", async ({ workbench, delivered }) => {
  await workbench.openSignedIn();
  await workbench.send({ perSecond: 1_000, target: 3_000 });
  await expect.poll(() => workbench.sent()).toBeGreaterThan(500);
  await workbench.button("Pause").click();
  await expect(workbench.status).toHaveText("Paused");
  await workbench.button("Resume").click();
  await expect(workbench.status).toHaveText("Sending");
  await workbench.expectOver("Finished");
  expect(await workbench.sent()).toBe(3_000);
  expect(await delivered.lines()).toHaveLength(3_000);
});

test("Stop makes no new records, and every one that was counted has arrived", async ({
  workbench,
  delivered,
}) => {
  await workbench.openSignedIn();
  await workbench.send({ perSecond: 1_000, target: 20_000 });
  await expect.poll(() => workbench.sent()).toBeGreaterThan(1_000);
  await workbench.button("Stop").click();
  await workbench.expectOver("Stopped");
  const sent = await workbench.sent();
  expect(sent).toBeLessThan(20_000);
  expect(await workbench.count("Waiting")).toBe(0);
  expect(await delivered.lines()).toHaveLength(sent);
});

test("a second run begins at zero and counts by itself", async ({ workbench, delivered }) => {
  await workbench.openSignedIn();
  await workbench.sendAll({ perSecond: 5_000, target: 1_000 });
  await workbench.send({ perSecond: 5_000, target: 700 });
  await expect(workbench.progress).toHaveAttribute("aria-valuemax", "700");
  await workbench.expectOver("Finished");
  expect(await workbench.sent()).toBe(700);
  expect(await delivered.lines()).toHaveLength(1_700);
});

test("closing the tab in a run asks first, and not otherwise", async ({ workbench, page }) => {
  await workbench.openSignedIn();
  const questions: string[] = [];
  page.on("dialog", (dialog) => {
    questions.push(dialog.type());
    void dialog.dismiss();
  });
  await workbench.send({ perSecond: 100, target: 20_000 });
  await expect.poll(() => workbench.sent()).toBeGreaterThan(0);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => questions).toEqual(["beforeunload"]);
  await workbench.button("Stop").click();
  await workbench.expectOver("Stopped");
});

test("a network that goes away in mid-run loses nothing", async ({
  workbench,
  page,
  delivered,
  pageProblems,
}) => {
  pageProblems.allow(/net::ERR_/);
  await workbench.openSignedIn();
  await workbench.send({ perSecond: 1_000, target: 5_000 });
  await expect.poll(() => workbench.sent()).toBeGreaterThan(500);
  await page.context().setOffline(true);
  await expect.poll(() => workbench.count("Waiting")).toBeGreaterThan(500);
  await page.context().setOffline(false);
  await workbench.expectOver("Finished");
  expect(await workbench.sent()).toBe(5_000);
  const uuids = (await delivered.lines()).map((line) => JSON.parse(line).uuid);
  expect(new Set(uuids).size).toBe(5_000);
});

test("when the session ends in mid-run, the run waits for signing in and goes on", async ({
  workbench,
  page,
  faults,
  delivered,
  pageProblems,
}) => {
  pageProblems.allow(/status of 400/);
  await workbench.openSignedIn();
  await workbench.send({ perSecond: 1_000, target: 6_000 });
  await expect.poll(() => workbench.sent()).toBeGreaterThan(1_000);
  await faults.order({ endSessionsNow: true });
  await expect(workbench.status).toHaveText("Paused");
  await expect(page.getByText("Your sign-in expired. The run is waiting.")).toBeVisible();
  await workbench.signIn();
  await workbench.expectOver("Finished");
  expect(await workbench.sent()).toBe(6_000);
  expect(await delivered.lines()).toHaveLength(6_000);
});
