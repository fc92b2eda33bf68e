import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addPolicies } from "./add-policies";
import { addPolicy } from "./add-policy";

const PAGE = '<html><head><meta charSet="utf-8"/></head><body><script>go()</script></body></html>';
let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "headwater-policies-"));
  await mkdir(join(site, "help"));
  for (const name of ["index.html", "help/index.html", "index.txt"]) await writeFile(join(site, name), PAGE);
});

afterEach(() => rm(site, { recursive: true }));

const read = (name: string) => readFile(join(site, name), "utf8");

test("every page gets its policy and other files stay as they are", async () => {
  await addPolicies(site);
  expect(await read("index.html")).toBe(addPolicy(PAGE));
  expect(await read("help/index.html")).toBe(addPolicy(PAGE));
  expect(await read("index.txt")).toBe(PAGE);
});

test("the endpoint of config.json is allowed, and no longer once it is gone from there", async () => {
  await writeFile(join(site, "config.json"), '{"endpoint":"https://aws.example.org"}');
  await addPolicies(site);
  expect(await read("index.html")).toBe(addPolicy(PAGE, "https://aws.example.org"));
  await writeFile(join(site, "config.json"), "{}");
  await addPolicies(site);
  expect(await read("index.html")).toBe(addPolicy(PAGE));
});

test("a malformed config.json is told by the key that is wrong", async () => {
  await writeFile(join(site, "config.json"), '{"endpoint":7}');
  await expect(addPolicies(site)).rejects.toThrow("“endpoint”");
});
