import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The files and folders from which the site is built. */
export const SOURCES = [
  "app",
  "components",
  "state",
  "lib",
  "public",
  "scripts",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "tsconfig.base.json",
  "tsconfig.json",
];

/**
 * A digest of all that the site below `root` is built from. Contents count, not dates: a checkout of another
 * commit gives files of any age.
 *
 * @param basePath see next.config.js
 */
export function sourceDigest(root: string, basePath: string): string {
  const digest = createHash("sha256").update(`${basePath}\n`);
  for (const path of SOURCES.flatMap((source) => filesBelow(join(root, source))).sort()) {
    const contents = readFileSync(path);
    digest.update(`${relative(root, path).split(sep).join("/")}\n${contents.length}\n`).update(contents);
  }
  return digest.digest("hex");
}

function filesBelow(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
  return stats === undefined || /\.test\.tsx?$/.test(path) ? [] : [path];
}
