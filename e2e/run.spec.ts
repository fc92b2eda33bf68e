import { expect, test } from "./fixtures/test";

test("Pause stops the count, and Resume continues to exactly the target", async ({
  workbench,
  delivered,
}) => {
  await workbench.openSignedIn();
  await workbench.send({ perSecond: 1_000, target: 3_000 });
  await expect.poll(() => workbench.sent()).toBeGreaterThan(500);
  await workbench.button("Pause").click();
  await expect(workbench.status).toHaveText("Paused");
  await workbench.button("Resume").click();
  await expect(workbench.status).toHaveText("Sending");
  await workbench.expectEnded("Finished");
  expect(await workbench.sent()).toBe(3_000);
  expect(await delivered.lines()).toHaveLength(3_000);
});

test("Stop generates no more records, and every counted record has arrived", async ({
  workbench,
  delivered,
}) => {
  await workbench.openSignedIn();
  await workbench.send({ perSecond: 1_000, target: 20_000 });
  await expect.poll(() => workbench.sent()).toBeGreaterThan(1_000);
  await workbench.button("Stop").click();
  await workbench.expectEnded("Stopped");
  const sent = await workbench.sent();
  expect(sent).toBeLessThan(20_000);
  expect(await workbench.count("Waiting")).toBe(0);
  expect(await delivered.lines()).toHaveLength(sent);
});

test("a second run counts from zero", async ({ workbench, delivered }) => {
  await workbench.openSignedIn();
  await workbench.sendAndFinish({ perSecond: 5_000, target: 1_000 });
  await workbench.send({ perSecond: 5_000, target: 700 });
  await expect(workbench.progress).toHaveAttribute("aria-valuemax", "700");
  await workbench.expectEnded("Finished");
  expect(await workbench.sent()).toBe(700);
  expect(await delivered.lines()).toHaveLength(1_700);
});

test("closing the tab asks for confirmation only during a run", async ({ workbench, page }) => {
  await workbench.openSignedIn();
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.type());
    void dialog.dismiss();
  });
  await workbench.send({ perSecond: 100, target: 20_000 });
  await expect.poll(() => workbench.sent()).toBeGreaterThan(0);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => dialogs).toEqual(["beforeunload"]);
  await workbench.button("Stop").click();
  await workbench.expectEnded("Stopped");
});

test("losing the network during a run loses no record", async ({
  workbench,
  page,
  delivered,
  pageErrors,
}) => {
  pageErrors.allow(/net::ERR_/);
  await workbench.openSignedIn();
  await workbench.send({ perSecond: 1_000, target: 5_000 });
  await expect.poll(() => workbench.sent()).toBeGreaterThan(500);
  await page.context().setOffline(true);
  await expect.poll(() => workbench.count("Waiting")).toBeGreaterThan(500);
  await page.context().setOffline(false);
  await workbench.expectEnded("Finished");
  expect(await workbench.sent()).toBe(5_000);
  const uuids = (await delivered.lines()).map((line) => JSON.parse(line).uuid);
  expect(new Set(uuids).size).toBe(5_000);
});

test("if the session ends during a run, the run waits for a sign-in and continues", async ({
  workbench,
  page,
  faults,
  delivered,
  pageErrors,
}) => {
  pageErrors.allow(/status of 400/);
  await workbench.openSignedIn();
  await workbench.send({ perSecond: 1_000, target: 6_000 });
  await expect.poll(() => workbench.sent()).toBeGreaterThan(1_000);
  await faults.inject({ endSessionsNow: true });
  await expect(workbench.status).toHaveText("Paused");
  await expect(page.getByText("Your sign-in expired. The run is waiting.")).toBeVisible();
  await workbench.signIn();
  await workbench.expectEnded("Finished");
  expect(await workbench.sent()).toBe(6_000);
  expect(await delivered.lines()).toHaveLength(6_000);
});
