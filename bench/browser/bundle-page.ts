import { join } from "node:path";
import { build } from "esbuild";

const PAGE = "bench/browser/page";

/** Bundles the page of the bench and the workers; gives the text of each by its path. */
export async function bundlePage(root: string): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    tsconfig: "tsconfig.base.json",
    // Where lib/worker/run-client.ts looks for its worker: beside itself.
    entryPoints: [
      { in: `${PAGE}/main.ts`, out: "main" },
      { in: `${PAGE}/baseline.worker.ts`, out: "baseline.worker" },
      { in: `${PAGE}/site-driver.ts`, out: "site-driver" },
      { in: "lib/worker/run.worker.ts", out: "run.worker" },
    ],
    bundle: true,
    minify: true,
    write: false,
    outdir: join(root, "bundle"),
    format: "esm",
    platform: "browser",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return new Map(
    outputFiles.map(({ path, text }) => [path.slice(join(root, "bundle").length).replace(/\.js$/, ""), text]),
  );
}
