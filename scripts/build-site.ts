import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterBuild } from "./after-build";
import { noteBuiltFrom } from "./built-from";
import { packageBin } from "./package-bin";
import { ROOT } from "./root.mjs";
import { sourceDigest } from "./source-digest";

/**
 * Builds the site into `out/`.
 *
 * @param basePath for a site below a path, see next.config.js
 * @returns the exit code
 */
export async function buildSite(basePath = process.env.HEADWATER_BASE_PATH ?? ""): Promise<number> {
  const digest = sourceDigest(ROOT, basePath);
  const { status } = spawnSync(process.execPath, [packageBin("next", "next"), "build"], {
    cwd: ROOT,
    // A NODE_ENV of the person's own would make another build of it.
    env: { ...process.env, NODE_ENV: "production", HEADWATER_BASE_PATH: basePath },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) return status ?? 1;
  await afterBuild(join(ROOT, "out"));
  noteBuiltFrom(ROOT, digest);
  return 0;
}
