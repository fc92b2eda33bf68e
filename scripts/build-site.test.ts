import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeSources } from "./build-site";

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "headwater-site-"));
  await mkdir(join(site, "media"));
});

afterEach(() => rm(site, { recursive: true }));

test("sources are removed and served files stay", async () => {
  for (const name of ["run.worker.3k2.ts", "run.worker.js", "notes.txt", "fonts"]) {
    await writeFile(join(site, "media", name), "");
  }
  expect(await removeSources(site)).toEqual([join("media", "run.worker.3k2.ts")]);
  expect((await readdir(join(site, "media"))).sort()).toEqual(["fonts", "notes.txt", "run.worker.js"]);
});

test("a site without sources is unchanged", async () => {
  await writeFile(join(site, "index.html"), "");
  expect(await removeSources(site)).toEqual([]);
});
