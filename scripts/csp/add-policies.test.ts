import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addPolicies, addPolicy, hashInlineScripts } from "./add-policies";
import { contentSecurityPolicy } from "./content-security-policy";

const PAGE = '<html><head><meta charSet="utf-8"/></head><body><script>go()</script></body></html>';
let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "headwater-policies-"));
  await mkdir(join(site, "help"));
  for (const name of ["index.html", "help/index.html", "index.txt"]) await writeFile(join(site, name), PAGE);
});

afterEach(() => rm(site, { recursive: true }));

const read = (name: string) => readFile(join(site, name), "utf8");

test("every page gets its policy, and other files are unchanged", async () => {
  await addPolicies(site);
  expect(await read("index.html")).toBe(addPolicy(PAGE));
  expect(await read("help/index.html")).toBe(addPolicy(PAGE));
  expect(await read("index.txt")).toBe(PAGE);
});

test("the endpoint of config.json is allowed until it is removed there", async () => {
  await writeFile(join(site, "config.json"), '{"endpoint":"https://aws.example.org"}');
  await addPolicies(site);
  expect(await read("index.html")).toBe(addPolicy(PAGE, "https://aws.example.org"));
  await writeFile(join(site, "config.json"), "{}");
  await addPolicies(site);
  expect(await read("index.html")).toBe(addPolicy(PAGE));
});

test("a malformed config.json is reported with the wrong key", async () => {
  await writeFile(join(site, "config.json"), '{"endpoint":7}');
  await expect(addPolicies(site)).rejects.toThrow("“endpoint”");
});

const head = '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>';
const rest = '<script src="/a.js" async=""></script></head><body><script>start()</script></body></html>';

test("the policy is directly after <meta charset>, with the hashes of the page", () => {
  const policy = contentSecurityPolicy({ scriptHashes: hashInlineScripts(rest), forMeta: true });
  expect(addPolicy(head + rest)).toBe(
    `${head}<meta http-equiv="Content-Security-Policy" content="${policy}"/>${rest}`,
  );
});

test("an earlier policy is replaced", () => {
  const once = addPolicy(head + rest, "http://aws.example.org");
  expect(once).toContain(" http://aws.example.org;");
  expect(addPolicy(once)).toBe(addPolicy(head + rest));
});

test.each(['<meta charset="utf-8">', "<meta charset=utf-8 />", "<META CHARSET='UTF-8'>"])(
  "%s is found",
  (charset) => {
    expect(addPolicy(`<head>${charset}</head>`)).toContain(`${charset}<meta http-equiv=`);
  },
);

test("a page without <meta charset> is rejected", () => {
  expect(() => addPolicy("<html><head></head></html>")).toThrow('no <meta charset="utf-8">');
});

test("an endpoint cannot add directives or end the attribute", () => {
  expect(() => addPolicy(head + rest, 'http://a"; script-src *')).toThrow("cannot name the endpoint");
});

// Source: the example of the Content-Security-Policy specification (Level 3, 7.2).
const ALERT = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

test("a page without scripts has no hashes", () => {
  expect(hashInlineScripts("<!DOCTYPE html><p>Hello</p>")).toEqual([]);
});

test("the text of a script is hashed unchanged", () => {
  expect(hashInlineScripts("<script>alert('Hello, world.');</script>")).toEqual([ALERT]);
});

test("attributes are not hashed, in any case and with any quotes", () => {
  expect(hashInlineScripts(`<SCRIPT id='a>b' data-src="x">alert('Hello, world.');</SCRIPT >`)).toEqual([
    ALERT,
  ]);
});

test.each(['src="/a.js"', "async src=/a.js", 'SRC = "/a.js"', 'src="/a.js" noModule=""'])(
  "a script with %s is a file, not inline",
  (attributes) => {
    expect(hashInlineScripts(`<script ${attributes}></script>`)).toEqual([]);
  },
);

test("each hash appears once, in the order of the page", () => {
  const html = "<script></script><p>\n</p><script>alert('Hello, world.');</script><script></script>";
  expect(hashInlineScripts(html)).toEqual([EMPTY, ALERT]);
});

test("line ends are hashed as a browser reads them", () => {
  expect(hashInlineScripts("<script>a\r\nb\rc</script>")).toEqual(
    hashInlineScripts("<script>a\nb\nc</script>"),
  );
});

test("white space and characters outside ASCII are hashed", () => {
  expect(hashInlineScripts("<script> é</script>")).not.toEqual(hashInlineScripts("<script>é</script>"));
  expect(hashInlineScripts("<script>é</script>")).toEqual([
    "'sha256-SplVfkAzw1Od4utlRyAXytX5VX96BiWgnxw/biumnEw='",
  ]);
});
