import { expect, test } from "./fixtures/test";
import type { Workbench } from "./fixtures/workbench";

const TARGET = 20_000;
const FIELDS = ["uuid", "device_ts", "device_id", "device_temp", "track_id", "activity_type"];
const OBJECT_KEY =
  /^data\/raw\/\d{4}\/\d{2}\/\d{2}\/\d{2}\/analytics-workshop-stream-1-\d{4}(-\d{2}){5}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Chromium's console message about a response that a fault causes. */
const FAILED_RESPONSE =
  /Failed to load resource: (the server responded with a status of (400|503)|net::ERR_)/;

interface ActivityRecord {
  readonly uuid: string;
}

/** Parses the lines and expects each to be a JSON object with the six fields. */
function parseRecords(lines: readonly string[]): ActivityRecord[] {
  const records = lines.map((line) => JSON.parse(line));
  expect(new Set(records.map((record) => Object.keys(record).join()))).toEqual(new Set([FIELDS.join()]));
  return records;
}

function countDistinct(records: readonly ActivityRecord[]): number {
  return new Set(records.map(({ uuid }) => uuid)).size;
}

async function signInAndSend(workbench: Workbench): Promise<void> {
  await workbench.openSignedIn();
  await workbench.send({ perSecond: 2_000, target: TARGET });
  await expect(workbench.status).toHaveText("Sending");
  await workbench.expectEnded("Finished");
  expect(await workbench.sent()).toBe(TARGET);
}

test("20,000 records at 2,000 per second arrive exactly once", async ({ workbench, delivered }) => {
  await signInAndSend(workbench);
  expect(await workbench.count("Waiting")).toBe(0);
  expect(await workbench.count("Rejected")).toBe(0);

  expect((await delivered.objects()).filter((path) => !OBJECT_KEY.test(path))).toEqual([]);
  const records = parseRecords(await delivered.lines());
  expect(records).toHaveLength(TARGET);
  expect(countDistinct(records)).toBe(TARGET);
});

test("failing records, 503 responses and expiring credentials lose and duplicate no record", async ({
  workbench,
  delivered,
  faults,
  pageErrors,
}) => {
  pageErrors.allow(FAILED_RESPONSE);
  await faults.inject({ failedRecordShare: 0.1, unavailableShare: 0.1, credentialsLifetimeSeconds: 4 });
  await signInAndSend(workbench);
  expect(await workbench.count("Retried")).toBeGreaterThan(0);

  const records = parseRecords(await delivered.lines());
  expect(records).toHaveLength(TARGET);
  expect(countDistinct(records)).toBe(TARGET);
});

test("credentials that the service rejects during a run are replaced", async ({
  workbench,
  delivered,
  faults,
  pageErrors,
}) => {
  pageErrors.allow(FAILED_RESPONSE);
  await workbench.openSignedIn();
  await workbench.send({ perSecond: 2_000, target: TARGET });
  for (const sent of [4_000, 10_000]) {
    await expect.poll(() => workbench.sent()).toBeGreaterThan(sent);
    await faults.inject({ expireCredentialsNow: true });
  }
  await workbench.expectEnded("Finished");
  expect(await workbench.sent()).toBe(TARGET);
  expect(countDistinct(parseRecords(await delivered.lines()))).toBe(TARGET);
  expect(await delivered.lines()).toHaveLength(TARGET);
});

test("connections cut after the write lose no record, and Sent is still 20,000", async ({
  workbench,
  delivered,
  faults,
  pageErrors,
}) => {
  pageErrors.allow(FAILED_RESPONSE);
  await faults.inject({ cutAfterWriteShare: 0.1 });
  await signInAndSend(workbench);

  const records = parseRecords(await delivered.lines());
  expect(countDistinct(records)).toBe(TARGET);
  // Every duplicate was counted as possible.
  expect(records.length - TARGET).toBeLessThanOrEqual(await workbench.count("Possible duplicates"));
});
