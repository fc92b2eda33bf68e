import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "./root.mjs";
import type { StepResult } from "./run-steps";

/** The limit for the JavaScript that the workbench loads first, compressed with gzip, in bytes. */
const WEIGHT_LIMIT = 190_000;

/** `npm run weight`: prints the weight of the built workbench. Returns the exit code. */
export function printWeight(): number {
  const { output, failed } = checkWeight();
  console.log(output);
  return failed;
}

/** Weighs the scripts that the built workbench loads first. */
export function checkWeight(directory = join(ROOT, "out"), limit = WEIGHT_LIMIT): StepResult {
  const scripts = weighPage(directory, "index.html", process.env.HEADWATER_BASE_PATH);
  const total = scripts.reduce((sum, { gzip }) => sum + gzip, 0);
  const lines = scripts.map(({ path, gzip }) => `${kB(gzip).padStart(9)}  ${path}`);
  const verdict = `${kB(total)} of JavaScript (gzip) in the first load; the limit is ${kB(limit)}.`;
  const isLight = scripts.length > 0 && total <= limit;
  return {
    passed: isLight ? 1 : 0,
    failed: isLight ? 0 : 1,
    note: kB(total),
    output: [...lines, verdict].join("\n"),
  };
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export interface ScriptWeight {
  /** The path in the page, below `basePath`. */
  readonly path: string;
  /** Compressed with gzip, in bytes. */
  readonly gzip: number;
}

/**
 * The scripts in the first load of a page, heaviest first: the scripts that it runs or preloads, except those for browsers
 * without modules.
 *
 * @param page its file in `directory`, for example `index.html`
 */
export function weighPage(directory: string, page: string, basePath = ""): ScriptWeight[] {
  const html = readFileSync(join(directory, page), "utf8");
  return [...new Set(findScripts(html))]
    .map((path) => ({
      path,
      gzip: gzipSync(readFileSync(join(directory, path.slice(basePath.length))), { level: 9 }).length,
    }))
    .sort((one, other) => other.gzip - one.gzip);
}

function findScripts(html: string): string[] {
  return [...html.matchAll(/<(script|link)\b([^>]*)>/g)].flatMap(([, element, attributes = ""]) => {
    const isLoaded =
      element === "script"
        ? !/\snomodule\b/i.test(attributes)
        : /\srel="modulepreload"/.test(attributes) || /\sas="script"/.test(attributes);
    const path = /\s(?:src|href)="([^"?]+)/.exec(attributes)?.[1];
    return isLoaded && path !== undefined ? [path] : [];
  });
}
