import { setTimeout } from "node:timers/promises";
import { expect, test } from "./fixtures/headwater";
import { watchPageProblems } from "./fixtures/page-problems";
import { openPlainBrowser } from "./fixtures/plain-browser";
import type { TestSandbox } from "./fixtures/test-sandbox";
import { Workbench } from "./fixtures/workbench";

const PER_SECOND = 1_000;
const TARGET = 130_000;
const HIDDEN_MS = 125_000;
const LOOK_EVERY_MS = 2_500;
/** The largest batch: what may be on its way at the moment of counting. */
const BATCH = 500;

async function accepted(sandbox: TestSandbox): Promise<number> {
  const { firehose } = await (await fetch(`${sandbox.url}/_sandbox/state`)).json();
  return firehose[0].acceptedRecords;
}

test("a hidden tab sends at its rate for two minutes, and exactly as many as asked", async ({
  sandbox,
  site,
  delivered,
}) => {
  test.setTimeout(240_000);
  const browser = await openPlainBrowser();
  try {
    const problems = await watchPageProblems(browser.page.context());
    const workbench = new Workbench(browser.page);
    const visibility = () => browser.page.evaluate(() => document.visibilityState);
    await workbench.openSignedIn(site.url);
    const before = await accepted(sandbox);
    await workbench.send({ perSecond: PER_SECOND, target: TARGET });
    await expect.poll(() => workbench.sent()).toBeGreaterThan(0);

    const inFront = await browser.page.context().newPage();
    await inFront.bringToFront();
    await expect.poll(visibility).toBe("hidden");
    const start = { at: performance.now(), records: await accepted(sandbox) };
    const offRate: string[] = [];
    for (let hidden = 0; hidden < HIDDEN_MS; hidden = performance.now() - start.at) {
      await setTimeout(LOOK_EVERY_MS);
      expect(await visibility()).toBe("hidden");
      const due = ((performance.now() - start.at) / 1_000) * PER_SECOND;
      const sent = (await accepted(sandbox)) - start.records;
      if (Math.abs(sent - due) > due / 100 + BATCH) offRate.push(`${sent} instead of ${Math.round(due)}`);
    }
    expect(offRate).toEqual([]);

    await workbench.expectOver("Finished");
    expect(await visibility()).toBe("hidden");
    expect(await workbench.sent()).toBe(TARGET);
    expect((await accepted(sandbox)) - before).toBe(TARGET);
    expect(await delivered.lines()).toHaveLength(TARGET);
    problems.expectNone();
  } finally {
    await browser.close();
  }
});
