import { join } from "node:path";
import { build } from "esbuild";
import { renderEverything } from "../lib/template/testing/render-everything";
import { ROOT } from "../scripts/root.mjs";
import { expect, test } from "./fixtures/test";

/** Bundles the template engine and all of faker into one script that an empty page can run. */
async function bundleEngine(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, "lib/template/testing/render-everything.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "engine",
    tsconfig: join(ROOT, "tsconfig.base.json"),
  });
  return outputFiles.map(({ text }) => text).join("\n");
}

test("the same seed and time give byte-identical records in Node and in Chromium", async ({ page }) => {
  await page.goto("about:blank");
  await page.addScriptTag({ content: await bundleEngine() });
  const inChromium = await page.evaluate<string>('engine.renderEverything("headwater")');
  const inNode = renderEverything("headwater");
  expect(inNode.split("\n").length).toBeGreaterThan(1_000);
  expect(inChromium.split("\n")).toEqual(inNode.split("\n"));
});
