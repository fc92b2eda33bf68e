import { existsSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { findChromium } from "../../scripts/find-chromium";
import { startPlainChromium } from "../../scripts/plain-chromium";
import { PlainError } from "../../scripts/plain-error.mjs";
import { ROOT } from "../../scripts/root.mjs";
import { siteFiles, withConfig } from "../../scripts/site-server";
import { startBenchServer } from "./bench-server";
import { startSinks } from "./start-sinks";

/** Longer than a page takes. */
const TIMEOUT_MS = 15 * 60_000;

/** Memory measurements collect garbage at once, and a page may open the site in another tab. */
const FLAGS = ["--enable-blink-features=ForceEagerMeasureMemory", "--disable-popup-blocking"];

const PAGES = ["speed", "site"];

/**
 * Prints the reports of the pages, one JSON object per line, each as soon as it is measured.
 *
 * @param names the pages to run; an empty list means all
 */
async function main(names: readonly string[]): Promise<void> {
  const executable = findChromium();
  if (executable === undefined) throw new PlainError("Chromium is not installed. “npm test” installs it.");
  const directory = join(ROOT, "out");
  if (!existsSync(join(directory, "index.html"))) {
    throw new PlainError(`${directory} has no built site. Run “npm run build” first.`);
  }
  print({
    bench: "browser/machine",
    cores: cpus().length,
    load: loadavg().map((load) => Number(load.toFixed(1))),
  });
  const sinks = await startSinks();
  try {
    const scripts = await bundlePages(ROOT);
    const site = withConfig(sinks.config, siteFiles(directory, sinks.config.endpoint));
    for (const page of PAGES.filter((each) => names.length === 0 || names.includes(each))) {
      await measurePage(executable, page, { scripts, plan: sinks.plan, site });
    }
  } finally {
    await sinks.stop();
  }
}

type PageParts = Omit<Parameters<typeof startBenchServer>[0], "report">;

/** Each page has its own browser, so that no page finds anything that another left behind. */
async function measurePage(executable: string, page: string, parts: PageParts): Promise<void> {
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
    () => done(`the page “${page}” did not end within ${TIMEOUT_MS / 60_000} minutes`),
    TIMEOUT_MS,
  );
  void chromium.ended.then(() => done("Chromium exited"));
  const problem = await over;
  clearTimeout(timer);
  await chromium.stop();
  server.stop();
  if (problem !== undefined) throw new PlainError(`The bench failed: ${problem}.`);
}

const PAGE_FOLDER = "bench/browser/page";

/** Bundles the pages of the bench and their workers. Returns each text by its path without an extension. */
async function bundlePages(root: string): Promise<ReadonlyMap<string, string>> {
  const outdir = join(root, "bundle");
  const { outputFiles } = await build({
    absWorkingDir: root,
    tsconfig: "tsconfig.base.json",
    // lib/worker/run-client.ts loads its worker from its own folder.
    entryPoints: [
      { in: `${PAGE_FOLDER}/main.ts`, out: "main" },
      { in: `${PAGE_FOLDER}/baseline.worker.ts`, out: "baseline.worker" },
      { in: `${PAGE_FOLDER}/site-driver.ts`, out: "site-driver" },
      { in: "lib/worker/run.worker.ts", out: "run.worker" },
    ],
    bundle: true,
    minify: true,
    write: false,
    outdir,
    format: "esm",
    platform: "browser",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(outdir.length).replace(/\.js$/, ""), text]));
}

function print(line: object): void {
  console.log(JSON.stringify(line));
}

await main(process.argv.slice(2));
