import lighthouse, { desktopConfig, generateReport } from "lighthouse";
import { startPlainChromium } from "../plain-chromium";
import { debuggingPort } from "./debugging-port";
import { CATEGORIES, type Category, type Scores } from "./scores";

export interface Measured {
  readonly scores: Scores;
  /** What made the scores less than full, for people. */
  readonly findings: readonly string[];
  /** Lighthouse's own page with everything. */
  readonly html: string;
}

export interface MeasureOptions {
  /** The browser's path. */
  readonly executable: string;
  readonly url: string;
  readonly desktop: boolean;
}

/** Lets Lighthouse look at a page, in a browser that has never seen it. */
export async function measurePage({ executable, url, desktop }: MeasureOptions): Promise<Measured> {
  const browser = await startPlainChromium({
    executable,
    url: "about:blank",
    args: ["--remote-debugging-port=0"],
  });
  try {
    const port = await debuggingPort(browser.process);
    const flags = { port, onlyCategories: [...CATEGORIES], logLevel: "error" as const };
    const result = await lighthouse(url, flags, desktop ? desktopConfig : undefined);
    if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}.`);
    const { categories, audits, runtimeError } = result.lhr;
    if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
    const scoreOf = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100);
    const findings = CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => audits[id])
      .filter((audit) => audit?.score !== null && audit?.score !== undefined && audit.score < 0.9)
      .map((audit) => `${audit?.title}: ${audit?.displayValue ?? "failed"}`);
    return {
      scores: {
        performance: scoreOf("performance"),
        accessibility: scoreOf("accessibility"),
        "best-practices": scoreOf("best-practices"),
      },
      findings,
      html: generateReport(result.lhr, "html"),
    };
  } finally {
    await browser.stop();
  }
}
