import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { weighPage } from "./page-weight";

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "headwater-weight-"));
  mkdirSync(join(site, "_next"));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(site, "_next", name), text);
});

afterEach(() => rmSync(site, { recursive: true }));

const FILES = { "a.js": "a".repeat(5000), "b.js": "let b = 1;", "old.js": "old", "style.css": "body {}" };

function getPaths(html: string, basePath?: string) {
  writeFileSync(join(site, "index.html"), html);
  return weighPage(site, "index.html", basePath).map(({ path }) => path);
}

test("a script that is run and preloaded counts once", () => {
  const html =
    '<link rel="preload" as="script" href="/_next/a.js"/><link rel="modulepreload" href="/_next/b.js"/>' +
    '<script src="/_next/a.js" async=""></script>';
  expect(getPaths(html)).toEqual(["/_next/a.js", "/_next/b.js"].sort(byWeight));
});

test("style sheets, inline scripts and scripts for old browsers do not count", () => {
  const html =
    '<link rel="stylesheet" href="/_next/style.css"/><link rel="preload" as="style" href="/_next/style.css"/>' +
    '<script>go()</script><script src="/_next/old.js" noModule=""></script>';
  expect(getPaths(html)).toEqual([]);
});

test("a site below a path is weighed by its files", () => {
  expect(getPaths('<script src="/headwater/_next/a.js?v=1"></script>', "/headwater")).toEqual([
    "/headwater/_next/a.js",
  ]);
});

test("the weight is the size of the compressed file", () => {
  writeFileSync(join(site, "index.html"), '<script src="/_next/a.js"></script>');
  const [only] = weighPage(site, "index.html");
  expect(only?.gzip).toBe(gzipSync(FILES["a.js"], { level: 9 }).length);
  expect(gunzipSync(gzipSync(FILES["a.js"])).length).toBe(5000);
});

function byWeight(one: string, other: string): number {
  const size = (path: string) => gzipSync(FILES[path.slice("/_next/".length) as keyof typeof FILES]).length;
  return size(other) - size(one);
}
