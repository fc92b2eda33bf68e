import { existsSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { findChromium } from "../../scripts/find-chromium";
import { startPlainChromium } from "../../scripts/plain-chromium";
import { PlainError } from "../../scripts/plain-error.mjs";
import { ROOT } from "../../scripts/root.mjs";
import { siteFiles } from "../../scripts/site-files";
import { withConfig } from "../../scripts/with-config";
import { startBenchServer } from "./bench-server";
import { bundlePage } from "./bundle-page";
import { startSinks } from "./start-sinks";

/** Longer than all of it takes. */
const PATIENCE_MS = 15 * 60_000;

/** Lets the measuring of memory collect garbage at once; lets a page open the site in another tab. */
const FLAGS = ["--enable-blink-features=ForceEagerMeasureMemory", "--disable-popup-blocking"];

const PAGES = ["speed", "site"];

/**
 * Prints what the pages of the bench report, one JSON object a line, each as soon as it is measured.
 *
 * @param asked names of pages; none means all
 */
async function main(asked: readonly string[]): Promise<void> {
  const executable = findChromium();
  if (executable === undefined) throw new PlainError("There is no Chromium. npm test installs one.");
  const directory = join(ROOT, "out");
  if (!existsSync(join(directory, "index.html"))) {
    throw new PlainError(`There is no site in ${directory}. Build it first: npm run build.`);
  }
  print({
    bench: "browser/machine",
    cores: cpus().length,
    load: loadavg().map((load) => Number(load.toFixed(1))),
  });
  const sinks = await startSinks();
  try {
    const scripts = await bundlePage(ROOT);
    const site = withConfig(sinks.config, siteFiles(directory, sinks.config.endpoint));
    for (const page of PAGES.filter((each) => asked.length === 0 || asked.includes(each))) {
      await measureIn(executable, page, { scripts, plan: sinks.plan, site });
    }
  } finally {
    await sinks.stop();
  }
}

type PageParts = Omit<Parameters<typeof startBenchServer>[0], "report">;

/** Each page has a browser of its own, so that none finds what another left behind. */
async function measureIn(executable: string, page: string, parts: PageParts): Promise<void> {
  let done: (problem?: string) => void = () => {};
  const over = new Promise<string | undefined>((resolve) => {
    done = resolve;
  });
  const report = (line: object) => {
    if (!("done" in line)) print(line);
    else done("problem" in line ? String(line.problem) : undefined);
  };
  const server = await startBenchServer({ ...parts, report });
  const chromium = await startPlainChromium({ executable, url: `${server.url}/bench/${page}`, args: FLAGS });
  const timer = setTimeout(
    () => done(`the page “${page}” did not end within ${PATIENCE_MS / 60_000} minutes`),
    PATIENCE_MS,
  );
  void chromium.ended.then(() => done("Chromium ended by itself"));
  const problem = await over;
  clearTimeout(timer);
  await chromium.stop();
  server.stop();
  if (problem !== undefined) throw new PlainError(`The bench failed: ${problem}.`);
}

function print(line: object): void {
  console.log(JSON.stringify(line));
}

await main(process.argv.slice(2));
