import type { ChildProcess } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readBuildRecord } from "./build-record";
import { findChromium } from "./find-chromium";
import { ensureChromium } from "./install-chromium";
import { startPlainChromium } from "./plain-chromium";
import { PlainError } from "./plain-error.mjs";
import { ROOT } from "./root.mjs";
import { serveSite } from "./site-server";
import { createStopSignal } from "./stop-signal";

const PAGES = ["/", "/help/", "/setup/"];
const REPORTS = join(ROOT, ".lighthouse");

/**
 * `npm run lighthouse`: measures the pages of the built site with Lighthouse, on a desktop, where people write templates,
 * or on a simulated phone with `--phone`. Prints a JSON object for each page, and the findings to stderr. Writes
 * Lighthouse's reports to `.lighthouse/`.
 *
 * @param args the pages to measure, by default all; `--phone`
 * @returns the exit code: 1 if a score is too low
 */
export async function measureSite(args: readonly string[]): Promise<number> {
  if (readBuildRecord(ROOT) === undefined) {
    throw new PlainError("There is no built site. Run “npm run build” first.");
  }
  await ensureChromium(createStopSignal());
  const executable = findChromium();
  if (executable === undefined) throw new PlainError("Set CHROMIUM_PATH to the path of a Chromium.");
  const desktop = !args.includes("--phone");
  const pages = args.filter((arg) => arg.startsWith("/"));
  const site = await serveSite({ directory: join(ROOT, "out"), port: 0, config: {} });
  await mkdir(REPORTS, { recursive: true });
  let exitCode = 0;
  try {
    for (const page of pages.length === 0 ? PAGES : pages) {
      const { scores, findings, html } = await measurePage({ executable, url: site.url + page, desktop });
      const below = findLowScores(scores);
      console.log(JSON.stringify({ page, device: desktop ? "desktop" : "phone", ...scores, below }));
      for (const finding of findings) console.error(`  ${finding}`);
      await writeFile(join(REPORTS, `${page.replaceAll("/", "") || "workbench"}.html`), html);
      if (below.length > 0) exitCode = 1;
    }
  } finally {
    await site.stop();
  }
  return exitCode;
}

const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;
type Category = (typeof CATEGORIES)[number];

/** From 0 to 100 in each category. */
type Scores = Readonly<Record<Category, number>>;

const REQUIRED_SCORES: Scores = { performance: 95, accessibility: 100, "best-practices": 100 };

/** The categories in which a page does not reach the required score. */
export function findLowScores(scores: Scores, required: Scores = REQUIRED_SCORES): Category[] {
  return CATEGORIES.filter((category) => !(scores[category] >= required[category]));
}

interface PageMeasurement {
  readonly scores: Scores;
  /** Descriptions of the audits that lowered the scores. */
  readonly findings: readonly string[];
  /** Lighthouse's complete report. */
  readonly html: string;
}

interface MeasureOptions {
  /** The browser's path. */
  readonly executable: string;
  readonly url: string;
  readonly desktop: boolean;
}

/** Measures a page with Lighthouse in a browser with a new profile. */
async function measurePage({ executable, url, desktop }: MeasureOptions): Promise<PageMeasurement> {
  const { default: lighthouse, desktopConfig, generateReport } = await import("lighthouse");
  const browser = await startPlainChromium({
    executable,
    url: "about:blank",
    args: ["--remote-debugging-port=0"],
  });
  try {
    const port = await readDebuggingPort(browser.process);
    const flags = { port, onlyCategories: [...CATEGORIES], logLevel: "error" as const };
    const result = await lighthouse(url, flags, desktop ? desktopConfig : undefined);
    if (result === undefined) throw new Error(`Lighthouse has no result for ${url}.`);
    const { categories, audits, runtimeError } = result.lhr;
    if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
    const getScore = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100);
    const findings = CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => audits[id])
      .filter((audit) => audit?.score !== null && audit?.score !== undefined && audit.score < 0.9)
      .map((audit) => `${audit?.title}: ${audit?.displayValue ?? "failed"}`);
    return {
      scores: {
        performance: getScore("performance"),
        accessibility: getScore("accessibility"),
        "best-practices": getScore("best-practices"),
      },
      findings,
      html: generateReport(result.lhr, "html"),
    };
  } finally {
    await browser.stop();
  }
}

const LISTENING = /^DevTools listening on ws:\/\/[^:]+:(\d+)\//m;

/**
 * Reads the debugging port of a Chromium started with `--remote-debugging-port=0` from its stderr.
 *
 * @throws {Error} if Chromium exits first
 */
export function readDebuggingPort({ stderr, exitCode }: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    if (stderr === null || exitCode !== null) return reject(new Error("Chromium has no standard error."));
    let output = "";
    stderr.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      const port = LISTENING.exec(output)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    stderr.once("end", () => reject(new Error(`Chromium exited before it listened:\n${output}`)));
  });
}
