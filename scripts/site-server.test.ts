import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contentSecurityPolicy, pageHeaderPolicy } from "./csp/content-security-policy";
import type { Site } from "./serve";
import { readEndpoint, serveSite } from "./site-server";

const LARGE = "void 0;\n".repeat(1000);
const CONFIG = { endpoint: "http://localhost:4566" };

let directory: string;
let site: Site;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "headwater-site-"));
  mkdirSync(join(directory, "site", "_next", "static"), { recursive: true });
  mkdirSync(join(directory, "site", "help"));
  writeFileSync(join(directory, "secret.txt"), "secret");
  writeFileSync(join(directory, "site", "index.html"), "<h1>Headwater</h1>");
  writeFileSync(join(directory, "site", "404.html"), "<h1>Not here</h1>");
  writeFileSync(join(directory, "site", "config.json"), '{"endpoint":"https://aws.example.org"}');
  writeFileSync(join(directory, "site", "help", "index.html"), "<h1>Help</h1>");
  writeFileSync(join(directory, "site", "_next", "static", "a1b2.js"), "0;");
  writeFileSync(join(directory, "site", "_next", "static", "large.js"), LARGE);
  site = await serveSite({ directory: join(directory, "site"), port: 0, config: CONFIG });
});

afterAll(async () => {
  await site.stop();
  rmSync(directory, { recursive: true });
});

test.each([
  ["/", "Headwater"],
  ["/?upid=us-east-1_a&cid=b", "Headwater"],
  ["/help/", "Help"],
])("%s is a page", async (path, heading) => {
  const response = await fetch(site.url + path);
  expect(response.headers.get("Content-Type")).toMatch(/^text\/html; ?charset=utf-8$/i);
  expect(await response.text()).toBe(`<h1>${heading}</h1>`);
});

test("large files are compressed for clients that accept it", async () => {
  const encoded = async (encoding: string) => {
    const response = await fetch(`${site.url}/_next/static/large.js`, {
      headers: { "Accept-Encoding": encoding },
    });
    expect(await response.text()).toBe(LARGE);
    return response.headers.get("Content-Encoding");
  };
  expect(await encoded("gzip")).toBe("gzip");
  expect(await encoded("br, gzip")).toBe("br");
  expect(await encoded("identity")).toBeNull();
});

test("config.json has the given content and is not cached", async () => {
  const response = await fetch(`${site.url}/config.json?now`);
  expect(await response.json()).toEqual(CONFIG);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
});

test("without a given content, config.json is the file of the site", async () => {
  const plain = await serveSite({ directory: join(directory, "site"), port: 0 });
  expect(await (await fetch(`${plain.url}/config.json`)).json()).toEqual({
    endpoint: "https://aws.example.org",
  });
  expect((await fetch(plain.url)).headers.get("Content-Security-Policy")).toContain(
    " https://aws.example.org;",
  );
  await plain.stop();
});

test("a missing file is answered with the site's own page and status 404", async () => {
  const response = await fetch(`${site.url}/nowhere`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe("<h1>Not here</h1>");
});

test.each(["/", "/nowhere", "/config.json", "/_next/static/a1b2.js"])(
  "%s cannot be framed or sniffed, and does not leak its address",
  async (path) => {
    const { headers } = await fetch(site.url + path);
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
  },
);

test.each(["/", "/help", "/help/", "/help/index.html", "/nowhere"])(
  "%s leaves scripts to the policy in the page and allows requests to the given endpoint",
  async (path) => {
    const { headers } = await fetch(site.url + path);
    expect(headers.get("Content-Security-Policy")).toBe(pageHeaderPolicy(CONFIG.endpoint));
  },
);

test("a file that may be a worker has the complete policy", async () => {
  const { headers } = await fetch(`${site.url}/_next/static/a1b2.js`);
  expect(headers.get("Content-Security-Policy")).toBe(
    contentSecurityPolicy({ scriptHashes: [], endpoint: CONFIG.endpoint, forMeta: false }),
  );
});

test("files with a hash in their names are cached for good, pages are not", async () => {
  const [script, page] = await Promise.all(
    ["/_next/static/a1b2.js", "/"].map((path) => fetch(site.url + path)),
  );
  expect(script?.headers.get("Cache-Control")).toContain("immutable");
  expect(page?.headers.get("Cache-Control")).toBe("no-cache");
});

test("a new build is served without a restart", async () => {
  writeFileSync(join(directory, "site", "_next", "static", "c3d4.js"), "1;");
  expect(await (await fetch(`${site.url}/_next/static/c3d4.js`)).text()).toBe("1;");
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/help/../../secret.txt",
  "/%00",
  "/%",
])("%s does not lead out of the site", async (path) => expect((await rawGet(path)).statusCode).toBe(404));

test("the site is read-only", async () => {
  const response = await fetch(site.url, { method: "POST", body: "x" });
  expect(response.status).toBe(405);
  expect(response.headers.get("Allow")).toBe("GET, HEAD");
});

test("a second site at the same port is rejected", async () => {
  await expect(serveSite({ directory, port: site.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

describe("the endpoint of a site", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "headwater-endpoint-"));
  });

  afterEach(() => rm(folder, { recursive: true }));

  test("comes from the given config before the file of the site", async () => {
    await writeFile(join(folder, "config.json"), '{"endpoint":"https://aws.example.org"}');
    expect(await readEndpoint(folder)).toBe("https://aws.example.org");
    expect(await readEndpoint(folder, { endpoint: "http://localhost:4566/" })).toBe("http://localhost:4566");
    expect(await readEndpoint(folder, {})).toBeUndefined();
  });

  test.each(["{", "[]", '{"endpoint":7}', '{"endpoint":"javascript:alert(1)"}'])(
    "is undefined for the file %s",
    async (text) => {
      await writeFile(join(folder, "config.json"), text);
      expect(await readEndpoint(folder)).toBeUndefined();
    },
  );

  test("is undefined without a file", async () => {
    expect(await readEndpoint(folder)).toBeUndefined();
  });
});

/** Sends the path unchanged; `fetch` would normalise it. */
async function rawGet(path: string): Promise<IncomingMessage> {
  const sent = request({ host: "127.0.0.1", port: site.port, path }).end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  response.resume();
  return response;
}
