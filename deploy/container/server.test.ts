import { chmod, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addPolicy } from "@/scripts/csp/add-policies";
import { contentSecurityPolicy, pageHeaderPolicy } from "@/scripts/csp/content-security-policy";
import {
  CACHE_AND_REVALIDATE,
  CACHE_FOREVER,
  SECURITY_HEADERS,
  STRICT_TRANSPORT_SECURITY,
} from "@/scripts/csp/security-headers";
import { type ContainerServer, removeFolders, startContainerServer } from "./container-server";
import { findNginx } from "./find-nginx";

const page = (text: string) => addPolicy(`<html><head><meta charset="utf-8"></head><p>${text}</p></html>`);
const SCRIPT = `export const records = ${JSON.stringify("20,000 ".repeat(500))};`;
const FILES = {
  "index.html": page("The workbench"),
  "help/index.html": page("Help"),
  "404.html": page("There is no such page"),
  "config.json": '{"cognito":{"region":"us-east-1"}}',
  "theme.js": "start();",
  "icon.svg": "<svg/>",
  ".env": "SECRET=1",
  ".git/config": "secret",
  "cloudformation/sign-in.yaml": "Resources: {}",
  "_next/static/chunks/1a2b3c.js": SCRIPT,
};

let site: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "headwater-served-"));
  site = join(folder, "site");
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(site, name)), { recursive: true });
    await writeFile(join(site, name), text);
  }
  await writeFile(join(folder, "secret.txt"), "secret");
  await chmod(folder, 0o755);
});

afterAll(() => removeFolders(dirname(site)));

const nginx = findNginx();

if ("problem" in nginx) {
  test(`nginx is not available, so its configuration was not run: ${nginx.problem}`, () => {
    // Continuous integration has to run it.
    expect(process.env.CI ?? "").toBe("");
  });
} else {
  describe("the container's web server", () => {
    let server: ContainerServer;

    beforeAll(async () => {
      server = await startContainerServer(nginx.path, site);
    });

    afterAll(async () => {
      expect(await server.stop()).toBe(0);
    });

    test.each([
      ["/", "index.html", "text/html; charset=utf-8"],
      ["/help/", "help/index.html", "text/html; charset=utf-8"],
      ["/?upid=x&r=y", "index.html", "text/html; charset=utf-8"],
      ["/config.json", "config.json", "application/json; charset=utf-8"],
      ["/theme.js", "theme.js", "text/javascript; charset=utf-8"],
      ["/icon.svg", "icon.svg", "image/svg+xml"],
      ["/cloudformation/sign-in.yaml", "cloudformation/sign-in.yaml", "application/yaml; charset=utf-8"],
      ["/_next/static/chunks/1a2b3c.js", "_next/static/chunks/1a2b3c.js", "text/javascript; charset=utf-8"],
    ] as const)("%s is the file %s", async (path, name, type) => {
      const { status, headers, body } = await server.request(path);
      expect({ status, type: headers["content-type"], text: body.toString() }).toEqual({
        status: 200,
        type,
        text: FILES[name],
      });
    });

    test.each([
      ["/", 200],
      ["/config.json", 200],
      ["/healthz", 200],
      ["/help", 301],
      ["/missing", 404],
      ["/_next/static/missing.js", 404],
    ])("%s has the headers of a page", async (path, expected) => {
      const { status, headers } = await server.request(path);
      expect(status).toBe(expected);
      expect(headers).toMatchObject(lowerCase(SECURITY_HEADERS));
      expect(headers["content-security-policy"]).toBe(pageHeaderPolicy());
      expect(headers["cache-control"]).toBe(CACHE_AND_REVALIDATE);
    });

    test("a script or worker has a complete policy of its own and is cached for good", async () => {
      const { headers } = await server.request("/_next/static/chunks/1a2b3c.js");
      expect(headers).toMatchObject(lowerCase(SECURITY_HEADERS));
      expect(headers["content-security-policy"]).toBe(
        contentSecurityPolicy({ scriptHashes: [], forMeta: false }),
      );
      expect(headers["cache-control"]).toBe(CACHE_FOREVER);
    });

    test("the answer to a rejected method has the headers too", async () => {
      const { status, headers } = await server.request("/", {}, "POST");
      expect(status).toBe(405);
      expect(headers).toMatchObject(lowerCase(SECURITY_HEADERS));
    });

    test("Strict-Transport-Security is sent only behind a proxy that uses HTTPS", async () => {
      const name = "strict-transport-security";
      expect((await server.request("/", { "X-Forwarded-Proto": "https" })).headers[name]).toBe(
        STRICT_TRANSPORT_SECURITY,
      );
      expect((await server.request("/")).headers).not.toHaveProperty(name);
    });

    test("no header and no page names the release of nginx", async () => {
      const { headers, body } = await server.request("/help");
      expect(headers.server).toBe("nginx");
      expect(body.toString()).not.toMatch(/nginx\/\d/);
    });

    test("a missing page is the site's own page with status 404", async () => {
      const { status, body } = await server.request("/no/such/page/");
      expect(status).toBe(404);
      expect(body.toString()).toBe(FILES["404.html"]);
    });

    test("a folder without its slash redirects to the page, under any host name", async () => {
      const { status, headers } = await server.request("/help");
      expect({ status, location: headers.location }).toEqual({ status: 301, location: "/help/" });
    });

    test.each(["/.env", "/.git/config", "/help/../.env", "/%2eenv", "/.git/"])(
      "the hidden file %s is answered as if it did not exist",
      async (path) => {
        const { status, body } = await server.request(path);
        expect(status).toBe(404);
        expect(body.toString()).toBe(FILES["404.html"]);
      },
    );

    test.each([
      "/../secret.txt",
      "/help/../../secret.txt",
      "/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/..%5csecret.txt",
      "/_next/static/..%2f..%2f..%2fsecret.txt",
      "//..//secret.txt",
      "/config.json/../../nginx.conf",
      "/nginx.conf",
      "/listen.conf",
    ])("%s does not lead out of the site", async (path) => {
      const { status, body } = await server.request(path);
      expect([400, 404]).toContain(status);
      expect(body.toString()).not.toMatch(/^secret|listen/);
    });

    test("text is sent compressed to a client that accepts it", async () => {
      const { headers, body } = await server.request("/_next/static/chunks/1a2b3c.js", {
        "Accept-Encoding": "gzip",
      });
      expect(headers["content-encoding"]).toBe("gzip");
      expect(headers.vary).toBe("Accept-Encoding");
      expect(body.length).toBeLessThan(SCRIPT.length / 10);
      expect(gunzipSync(body).toString()).toBe(SCRIPT);
    });

    test("an unchanged file is not sent again", async () => {
      const { headers } = await server.request("/");
      const again = await server.request("/", { "If-None-Match": String(headers.etag) });
      expect({ status: again.status, size: again.body.length }).toEqual({ status: 304, size: 0 });
    });

    test("requests are logged, health checks are not, and there is no warning", async () => {
      await server.request("/missing?logged");
      await server.request("/healthz?logged");
      const log = await server.log();
      expect(log).toContain("GET /missing?logged");
      expect(log).not.toContain("healthz");
      expect(log).not.toMatch(/\[(warn|error|crit|alert|emerg)\]/);
    });
  });

  test("variables are served as config.json, and every policy allows their endpoint", async () => {
    const endpoint = "http://aws.example.org:4566";
    const server = await startContainerServer(nginx.path, site, {
      HEADWATER_REGION: "eu-central-1",
      HEADWATER_ENDPOINT: endpoint,
    });
    const [config, start, script] = await Promise.all(
      ["/config.json", "/", "/_next/static/chunks/1a2b3c.js"].map((path) => server.request(path)),
    );
    expect(JSON.parse(String(config?.body))).toEqual({ cognito: { region: "eu-central-1" }, endpoint });
    expect(start?.headers["content-security-policy"]).toBe(pageHeaderPolicy(endpoint));
    expect(start?.body.toString()).toContain(`; connect-src 'self' ${endpoint} https://*.amazonaws.com `);
    expect(script?.headers["content-security-policy"]).toBe(
      contentSecurityPolicy({ scriptHashes: [], endpoint, forMeta: false }),
    );
    expect(script?.body.toString()).toBe(SCRIPT);
    expect(await server.stop()).toBe(0);
  });
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
