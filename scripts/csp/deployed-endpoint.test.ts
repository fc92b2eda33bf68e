import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deployedEndpoint } from "./deployed-endpoint";

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "headwater-endpoint-"));
});

afterEach(() => rm(site, { recursive: true }));

test("what is served counts before the file of the site", async () => {
  await writeFile(join(site, "config.json"), '{"endpoint":"https://aws.example.org"}');
  expect(await deployedEndpoint(site)).toBe("https://aws.example.org");
  expect(await deployedEndpoint(site, { endpoint: "http://localhost:4566/" })).toBe("http://localhost:4566");
  expect(await deployedEndpoint(site, {})).toBeUndefined();
});

test.each(["{", "[]", '{"endpoint":7}', '{"endpoint":"javascript:alert(1)"}'])(
  "%s names no endpoint",
  async (text) => {
    await writeFile(join(site, "config.json"), text);
    expect(await deployedEndpoint(site)).toBeUndefined();
  },
);

test("a site without a file names none", async () => {
  expect(await deployedEndpoint(site)).toBeUndefined();
});
