import { expect, test } from "./fixtures/headwater";
import type { Workbench } from "./fixtures/workbench";

const TARGET = 20_000;
const FIELDS = ["uuid", "device_ts", "device_id", "device_temp", "track_id", "activity_type"];
const OBJECT =
  /^data\/raw\/\d{4}\/\d{2}\/\d{2}\/\d{2}\/analytics-workshop-stream-1-\d{4}(-\d{2}){5}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What Chromium writes to the console about answers that the faults bring about. */
const FAULTY_ANSWER = /Failed to load resource: (the server responded with a status of (400|503)|net::ERR_)/;

interface ActivityRecord {
  readonly uuid: string;
}

/** Every line is a JSON object with the six fields. */
function parsed(lines: readonly string[]): ActivityRecord[] {
  const records = lines.map((line) => JSON.parse(line));
  expect(new Set(records.map((record) => Object.keys(record).join()))).toEqual(new Set([FIELDS.join()]));
  return records;
}

function distinct(records: readonly ActivityRecord[]): number {
  return new Set(records.map(({ uuid }) => uuid)).size;
}

async function sendAll(workbench: Workbench): Promise<void> {
  await workbench.openSignedIn();
  await workbench.send({ perSecond: 2_000, target: TARGET });
  await expect(workbench.status).toHaveText("Sending");
  await workbench.expectOver("Finished");
  expect(await workbench.sent()).toBe(TARGET);
}

test("20,000 records at 2,000 a second arrive, each once", async ({ workbench, delivered }) => {
  await sendAll(workbench);
  expect(await workbench.count("Waiting")).toBe(0);
  expect(await workbench.count("Rejected")).toBe(0);

  expect((await delivered.objects()).filter((path) => !OBJECT.test(path))).toEqual([]);
  const records = parsed(await delivered.lines());
  expect(records).toHaveLength(TARGET);
  expect(distinct(records)).toBe(TARGET);
});

test("failing records, 503s and expiring credentials lose nothing and repeat nothing", async ({
  workbench,
  delivered,
  faults,
  pageProblems,
}) => {
  pageProblems.allow(FAULTY_ANSWER);
  await faults.order({ failedRecordShare: 0.1, unavailableShare: 0.1, credentialsLifetimeSeconds: 4 });
  await sendAll(workbench);
  expect(await workbench.count("Retried")).toBeGreaterThan(0);

  const records = parsed(await delivered.lines());
  expect(records).toHaveLength(TARGET);
  expect(distinct(records)).toBe(TARGET);
});

test("credentials that the service suddenly refuses are fetched anew in mid-run", async ({
  workbench,
  delivered,
  faults,
  pageProblems,
}) => {
  pageProblems.allow(FAULTY_ANSWER);
  await workbench.openSignedIn();
  await workbench.send({ perSecond: 2_000, target: TARGET });
  for (const reached of [4_000, 10_000]) {
    await expect.poll(() => workbench.sent()).toBeGreaterThan(reached);
    await faults.order({ expireCredentialsNow: true });
  }
  await workbench.expectOver("Finished");
  expect(await workbench.sent()).toBe(TARGET);
  expect(distinct(parsed(await delivered.lines()))).toBe(TARGET);
  expect(await delivered.lines()).toHaveLength(TARGET);
});

test("connections cut after the write lose nothing, and Sent is still 20,000", async ({
  workbench,
  delivered,
  faults,
  pageProblems,
}) => {
  pageProblems.allow(FAULTY_ANSWER);
  await faults.order({ cutAfterWriteShare: 0.1 });
  await sendAll(workbench);

  const records = parsed(await delivered.lines());
  expect(distinct(records)).toBe(TARGET);
  // What is there twice was said to be possible.
  expect(records.length - TARGET).toBeLessThanOrEqual(await workbench.count("Possible duplicates"));
});
