import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { builtFrom } from "../built-from";
import { ensureChromium } from "../ensure-chromium";
import { findChromium } from "../find-chromium";
import { PlainError } from "../plain-error.mjs";
import { ROOT } from "../root.mjs";
import { serveSite } from "../site-server";
import { stopSignal } from "../stop-signal";
import { measurePage } from "./measure-page";
import { belowLeast } from "./scores";

const PAGES = ["/", "/help/", "/setup/"];
const REPORTS = join(ROOT, ".lighthouse");

/**
 * Measures the pages of the built site with Lighthouse, on a desktop, which is where people write templates, or on a
 * simulated phone with `--phone`. Prints a JSON object for each, and on stderr what is not as it could be; Lighthouse's
 * reports are left in `.lighthouse/`.
 *
 * @param args pages to measure instead of all; `--phone`
 * @returns the exit code: 1 when a score is below the least
 */
export async function measureSite(args: readonly string[]): Promise<number> {
  if (builtFrom(ROOT) === undefined)
    throw new PlainError("There is no built site. Build it first: npm run build");
  await ensureChromium(stopSignal());
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
      const below = belowLeast(scores);
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
