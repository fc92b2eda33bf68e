import { spawnSync } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { computeSourceDigest, readBuildRecord, writeBuildRecord } from "./build-record";
import { addPolicies } from "./csp/add-policies";
import { packageBin } from "./package-bin";
import { PlainError } from "./plain-error.mjs";
import { ROOT } from "./root.mjs";

/** `npm run build`: builds the site for the base path in the environment. Returns the exit code. */
export function runBuild(): Promise<number> {
  return buildSite(process.env.HEADWATER_BASE_PATH ?? "");
}

/** Builds the site unless `out/` is up to date. @throws {PlainError} if the build fails */
export async function buildIfNeeded(): Promise<void> {
  if (readBuildRecord(ROOT) === computeSourceDigest(ROOT, "")) return;
  console.log("Building the site …");
  if ((await buildSite("")) !== 0) {
    throw new PlainError("The site could not be built. See the messages above.");
  }
}

/**
 * Builds the site into `out/`.
 *
 * @param basePath for a site below a path, see next.config.js
 * @returns the exit code
 */
async function buildSite(basePath: string): Promise<number> {
  const digest = computeSourceDigest(ROOT, basePath);
  const { status } = spawnSync(process.execPath, [packageBin("next", "next"), "build"], {
    cwd: ROOT,
    // Another NODE_ENV would change the build.
    env: { ...process.env, NODE_ENV: "production", HEADWATER_BASE_PATH: basePath },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) return status ?? 1;
  const out = join(ROOT, "out");
  await removeSources(out);
  await addPolicies(out);
  writeBuildRecord(ROOT, digest);
  return 0;
}

/**
 * Removes the TypeScript sources below `directory`. Next.js copies the source of a worker next to its bundle, and
 * nothing loads that copy.
 *
 * @returns the paths of the removed files, below `directory`
 */
export async function removeSources(directory: string): Promise<string[]> {
  const paths = await readdir(directory, { recursive: true });
  const sources = paths.filter((path) => /\.[cm]?tsx?$/.test(path)).sort();
  await Promise.all(sources.map((path) => rm(join(directory, path))));
  return sources;
}
