import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterBuild } from "./after-build";
import { noteBuiltFrom } from "./built-from";
import { packageBin } from "./package-bin";
import { ROOT } from "./root.mjs";
import { sourceDigest } from "./source-digest";

/**
 * Builds the site into `out/`. HEADWATER_BASE_PATH builds it for a place below a path, see next.config.js.
 *
 * @returns the exit code
 */
export async function buildSite(): Promise<number> {
  const digest = sourceDigest(ROOT, process.env.HEADWATER_BASE_PATH ?? "");
  const { status } = spawnSync(process.execPath, [packageBin("next", "next"), "build"], {
    cwd: ROOT,
    // A NODE_ENV of the person's own would make another build of it.
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) return status ?? 1;
  await afterBuild(join(ROOT, "out"));
  noteBuiltFrom(ROOT, digest);
  return 0;
}
