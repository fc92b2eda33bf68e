import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
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

/** Next.js empties this folder at the start of a build, so an interrupted build has no record. */
const RECORD = join(".next", "built-from.txt");

/** The {@link computeSourceDigest} of the site in `out/`, or undefined without a complete build. */
export function readBuildRecord(root: string): string | undefined {
  const record = join(root, RECORD);
  if (!existsSync(join(root, "out", "index.html")) || !existsSync(record)) return undefined;
  return readFileSync(record, "utf8");
}

/** Records the sources of the site in `out/`. Call it when the build is complete. */
export function writeBuildRecord(root: string, digest: string): void {
  writeFileSync(join(root, RECORD), digest);
}

/**
 * A digest of all sources of the site below `root`. It depends on contents and not on dates: a checkout of another commit
 * writes files with any date.
 *
 * @param basePath see next.config.js
 */
export function computeSourceDigest(root: string, basePath: string): string {
  const digest = createHash("sha256").update(`${basePath}\n`);
  for (const path of SOURCES.flatMap((source) => listFiles(join(root, source))).sort()) {
    const contents = readFileSync(path);
    digest.update(`${relative(root, path).split(sep).join("/")}\n${contents.length}\n`).update(contents);
  }
  return digest.digest("hex");
}

function listFiles(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return readdirSync(path).flatMap((name) => listFiles(join(path, name)));
  return stats === undefined || /\.test\.tsx?$/.test(path) ? [] : [path];
}
