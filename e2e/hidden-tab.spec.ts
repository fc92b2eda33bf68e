import { setTimeout } from "node:timers/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "../scripts/find-chromium";
import { type PlainChromium, startPlainChromium } from "../scripts/plain-chromium";
import { watchPageErrors } from "./fixtures/page-errors";
import { expect, test } from "./fixtures/test";
import type { TestSandbox } from "./fixtures/test-sandbox";
import { Workbench } from "./fixtures/workbench";

const PER_SECOND = 1_000;
const TARGET = 130_000;
const HIDDEN_MS = 125_000;
const CHECK_INTERVAL_MS = 2_500;
/** The largest batch, in records. Up to this many can be in flight while the test counts. */
const BATCH = 500;

async function countAcceptedRecords(sandbox: TestSandbox): Promise<number> {
  const { firehose } = await (await fetch(`${sandbox.url}/_sandbox/state`)).json();
  return firehose[0].acceptedRecords;
}

test("a hidden tab keeps its rate for two minutes and sends exactly its target", async ({
  sandbox,
  site,
  delivered,
}) => {
  test.setTimeout(240_000);
  const browser = await openPlainBrowser();
  try {
    const errors = await watchPageErrors(browser.page.context());
    const workbench = new Workbench(browser.page);
    const visibility = () => browser.page.evaluate(() => document.visibilityState);
    await workbench.openSignedIn(site.url);
    const before = await countAcceptedRecords(sandbox);
    await workbench.send({ perSecond: PER_SECOND, target: TARGET });
    await expect.poll(() => workbench.sent()).toBeGreaterThan(0);

    const otherTab = await browser.page.context().newPage();
    await otherTab.bringToFront();
    await expect.poll(visibility).toBe("hidden");
    const start = { at: performance.now(), records: await countAcceptedRecords(sandbox) };
    const offRate: string[] = [];
    for (let hidden = 0; hidden < HIDDEN_MS; hidden = performance.now() - start.at) {
      await setTimeout(CHECK_INTERVAL_MS);
      expect(await visibility()).toBe("hidden");
      const due = ((performance.now() - start.at) / 1_000) * PER_SECOND;
      const sent = (await countAcceptedRecords(sandbox)) - start.records;
      if (Math.abs(sent - due) > due / 100 + BATCH) offRate.push(`${sent} instead of ${Math.round(due)}`);
    }
    expect(offRate).toEqual([]);

    await workbench.expectEnded("Finished");
    expect(await visibility()).toBe("hidden");
    expect(await workbench.sent()).toBe(TARGET);
    expect((await countAcceptedRecords(sandbox)) - before).toBe(TARGET);
    expect(await delivered.lines()).toHaveLength(TARGET);
    errors.expectNone();
  } finally {
    await browser.close();
  }
});

interface PlainBrowser {
  /** Its first tab. */
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Opens a browser whose tabs can become hidden. Playwright's own browser keeps every page focused and turns off the
 * throttling of background tabs.
 */
async function openPlainBrowser(): Promise<PlainBrowser> {
  const chromiumProcess = await startPlainChromium({
    executable: findChromium() ?? chromium.executablePath(),
    url: "about:blank",
    args: ["--remote-debugging-port=0"],
  });
  const browser = await connect(chromiumProcess);
  const close = async () => {
    await browser.close();
    await chromiumProcess.stop();
  };
  const page = browser.contexts()[0]?.pages()[0];
  if (page !== undefined) return { page, close };
  await close();
  throw new Error("The browser opened no tab.");
}

async function connect(chromiumProcess: PlainChromium): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(await readDebuggingUrl(chromiumProcess), { noDefaults: true });
  } catch (error) {
    await chromiumProcess.stop();
    throw error;
  }
}

/** Reads the URL of the debugging port that Chromium chose. */
async function readDebuggingUrl({ process }: PlainChromium): Promise<string> {
  let output = "";
  for await (const chunk of process.stderr ?? []) {
    output += chunk;
    const url = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`The browser did not start: ${output}`);
}
