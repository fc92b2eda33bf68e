import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export interface ScriptWeight {
  /** As the page names it, below `basePath`. */
  readonly path: string;
  /** Compressed with gzip, in bytes. */
  readonly gzip: number;
}

/**
 * The scripts that a page of the built site loads at first, the heaviest first: those that it runs or preloads, but
 * not those for browsers without modules.
 *
 * @param page its file in `directory`, for example `index.html`
 */
export function pageWeight(directory: string, page: string, basePath = ""): ScriptWeight[] {
  const html = readFileSync(join(directory, page), "utf8");
  return [...new Set(scriptsOf(html))]
    .map((path) => ({
      path,
      gzip: gzipSync(readFileSync(join(directory, path.slice(basePath.length))), { level: 9 }).length,
    }))
    .sort((one, other) => other.gzip - one.gzip);
}

function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<(script|link)\b([^>]*)>/g)].flatMap(([, element, attributes = ""]) => {
    const isLoaded =
      element === "script"
        ? !/\snomodule\b/i.test(attributes)
        : /\srel="modulepreload"/.test(attributes) || /\sas="script"/.test(attributes);
    const path = /\s(?:src|href)="([^"?]+)/.exec(attributes)?.[1];
    return isLoaded && path !== undefined ? [path] : [];
  });
}
