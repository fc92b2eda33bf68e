import { setTimeout } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { watchDelivered } from "./fixtures/delivered";
import { expectStored } from "./fixtures/expect-stored";
import { faultOrders } from "./fixtures/fault-orders";
import { expect, test } from "./fixtures/headwater";
import { openRestartableSandbox } from "./fixtures/restartable-sandbox";
import type { Workbench } from "./fixtures/workbench";

const TARGET = 20_000;
/** What Chromium writes to the console about answers that the faults bring about. */
const FAULTY_ANSWER = /Failed to load resource: (the server responded with a status of \d+|net::ERR_)/;
const OFFLINE_MS = 10_000;
/** Slow enough that a busy machine gets to what a test does in mid-run. */
const IN_TIME = { perSecond: 2_500, target: TARGET } as const;

/** Its draws have enough of each fault among the first calls; without one, some runs would meet none. */
const SEED = 3;

const SHARES = {
  "10 % of the records failing": { failedRecordShare: 0.1 },
  "10 % of the calls answered 503": { unavailableShare: 0.1 },
  "10 % of the calls throttled": { throttledShare: 0.1 },
} as const;

test.beforeEach(({ pageProblems }) => pageProblems.allow(FAULTY_ANSWER));

async function reach(workbench: Workbench, sent: number): Promise<void> {
  await expect.poll(() => workbench.sent(), { timeout: 120_000, intervals: [100] }).toBeGreaterThan(sent);
}

async function pauseAndResume(workbench: Workbench): Promise<void> {
  await workbench.button("Pause").click();
  await expect(workbench.status).toHaveText("Paused");
  await workbench.button("Resume").click();
  await expect(workbench.status).toHaveText("Sending");
}

/** The session has just ended: the run waits, and goes on by itself after signing in. */
async function signInAgain(workbench: Workbench): Promise<void> {
  await expect(workbench.status).toHaveText("Paused", { timeout: 30_000 });
  await workbench.signIn();
  await expect(workbench.status).toHaveText("Sending", { timeout: 30_000 });
}

async function goOffline(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await setTimeout(OFFLINE_MS);
  await page.context().setOffline(false);
}

for (const [name, shares] of Object.entries(SHARES)) {
  test(`with ${name}, each record is stored once`, async ({ workbench, delivered, faults }) => {
    await faults.order({ ...shares, seed: SEED });
    await workbench.openSignedIn();
    await workbench.sendAll({ perSecond: 5_000, target: TARGET });
    expect(await workbench.count("Retried")).toBeGreaterThan(0);
    expect(await workbench.count("Possible duplicates")).toBe(0);
    await expectStored(workbench, delivered, TARGET);
  });
}

for (const fault of ["cutBeforeWriteShare", "cutAfterWriteShare"] as const) {
  const when = fault === "cutBeforeWriteShare" ? "before" : "after";
  test(`with 5 % of the connections cut ${when} the write, nothing is lost`, async ({
    workbench,
    delivered,
    faults,
  }) => {
    await faults.order({ [fault]: 0.05, seed: SEED });
    await workbench.openSignedIn();
    await workbench.sendAll({ perSecond: 5_000, target: TARGET });
    await expectStored(workbench, delivered, TARGET);
  });
}

test("with credentials that live for 5 seconds, each record is stored once", async ({
  workbench,
  delivered,
  faults,
}) => {
  await faults.order({ credentialsLifetimeSeconds: 5 });
  await workbench.openSignedIn();
  await workbench.sendAll({ perSecond: 1_800, target: TARGET });
  await expectStored(workbench, delivered, TARGET);
});

test("a session that ends in mid-run, and signing in again, lose and repeat nothing", async ({
  workbench,
  delivered,
  faults,
}) => {
  await workbench.openSignedIn();
  await workbench.send(IN_TIME);
  await reach(workbench, 2_000);
  await faults.order({ endSessionsNow: true });
  await signInAgain(workbench);
  await workbench.expectOver("Finished");
  expect(await workbench.count("Possible duplicates")).toBe(0);
  await expectStored(workbench, delivered, TARGET);
});

test("a destination that crashes and starts again in mid-run has every record", async ({
  workbench,
  siteWith,
}) => {
  const sandbox = await openRestartableSandbox();
  try {
    const delivered = await watchDelivered(sandbox);
    await workbench.openSignedIn((await siteWith(sandbox.config)).url);
    await workbench.send(IN_TIME);
    await reach(workbench, 2_000);
    await sandbox.kill();
    await expect.poll(() => workbench.count("Waiting")).toBeGreaterThan(1_000);
    await sandbox.startAgain();
    await workbench.expectOver("Finished");
    await expectStored(workbench, delivered, TARGET);
  } finally {
    await sandbox.remove();
  }
});

test("ten seconds without a network lose nothing", async ({ workbench, page, delivered }) => {
  await workbench.openSignedIn();
  await workbench.send(IN_TIME);
  await reach(workbench, 2_000);
  await goOffline(page);
  await workbench.expectOver("Finished");
  await expectStored(workbench, delivered, TARGET);
});

test("pausing and resuming lose and repeat nothing", async ({ workbench, delivered }) => {
  await workbench.openSignedIn();
  await workbench.send(IN_TIME);
  for (const sent of [1_000, 3_000, 5_000]) {
    await reach(workbench, sent);
    await pauseAndResume(workbench);
  }
  await workbench.expectOver("Finished");
  expect(await workbench.count("Possible duplicates")).toBe(0);
  await expectStored(workbench, delivered, TARGET);
});

test("all of these faults together lose nothing", async ({ workbench, page, siteWith }) => {
  // Each throttled call halves the rate.
  test.setTimeout(300_000);
  const everyFault = {
    failedRecordShare: 0.1,
    unavailableShare: 0.1,
    throttledShare: 0.1,
    cutBeforeWriteShare: 0.05,
    cutAfterWriteShare: 0.05,
    credentialsLifetimeSeconds: 5,
  };
  const sandbox = await openRestartableSandbox();
  const faults = faultOrders(sandbox.url);
  try {
    const delivered = await watchDelivered(sandbox);
    await faults.order(everyFault);
    await workbench.openSignedIn((await siteWith(sandbox.config)).url);
    await workbench.send(IN_TIME);
    await reach(workbench, 2_000);
    await pauseAndResume(workbench);
    await reach(workbench, 4_000);
    await sandbox.kill();
    await expect.poll(() => workbench.count("Waiting")).toBeGreaterThan(1_000);
    await sandbox.startAgain();
    await faults.order(everyFault);
    await reach(workbench, 7_000);
    await goOffline(page);
    await reach(workbench, 10_000);
    await faults.order({ endSessionsNow: true });
    await signInAgain(workbench);
    await workbench.expectOver("Finished", 180_000);
    await expectStored(workbench, delivered, TARGET);
  } finally {
    await sandbox.remove();
  }
});
