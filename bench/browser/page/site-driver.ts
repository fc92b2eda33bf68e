import { BuiltSite } from "./built-site";
import { watchLongTasks } from "./long-tasks";
import { report, reporting } from "./report";

const PER_SECOND = 10_000;
const TARGET = 60 * PER_SECOND;
const MEASURE_MS = 8_000;
const CLICKS = 5;

/** The built site at 10,000 records a second: is its main thread free, and does it answer a click? */
await reporting(async () => {
  const site = new BuiltSite();
  await site.type("Username", "demo");
  await site.type("Password", "Headwater-2026");
  await site.click("Sign in");
  const stream = await site.field("Stream");
  await site.eventually("a stream", () => stream.value || undefined);
  await site.type("Records per second", String(PER_SECOND));
  await site.type("Target records", String(TARGET));
  await site.click("Send");
  await waitForStatus(site, "Sending");

  const longTasks = watchLongTasks(site.view);
  const [start, before] = [performance.now(), site.sent];
  await site.pass(MEASURE_MS);
  const perSecond = ((site.sent - before) / (performance.now() - start)) * 1000;
  const tasks = longTasks();
  const clicks: number[] = [];
  for (let click = 0; click < CLICKS; click += 1) {
    clicks.push(await measureClick(site, "Pause", "Paused"), await measureClick(site, "Resume", "Sending"));
  }
  await report({
    bench: "browser/page",
    targetRecordsPerSecond: PER_SECOND,
    recordsPerSecond: Math.round(perSecond),
    longTasks: tasks,
    clickAnsweredMs: { worst: Math.round(Math.max(...clicks)), clicks: clicks.length },
  });
});

/** Milliseconds from a click until the page shows its effect. */
async function measureClick(site: BuiltSite, button: string, becomes: string): Promise<number> {
  const target = await site.button(button);
  const start = performance.now();
  target.click();
  await waitForStatus(site, becomes);
  return performance.now() - start;
}

async function waitForStatus(site: BuiltSite, status: string): Promise<void> {
  await site.eventually(status, () => site.status === status || undefined);
}
