import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, test } from "vitest";
import { contentSecurityPolicy, pageHeaderPolicy } from "@/scripts/csp/content-security-policy";
import {
  CACHE_AND_REVALIDATE,
  CACHE_FOREVER,
  SECURITY_HEADERS,
  STRICT_TRANSPORT_SECURITY,
} from "@/scripts/csp/security-headers";

// server.test.ts runs the configuration. These tests also hold on a machine without nginx.
const FOLDER = import.meta.dirname;
const read = (name: string) =>
  readFileSync(join(FOLDER, name), "utf8")
    .replace(/^\s*#.*$/gm, "")
    .replace(/\s+/g, " ");
const [headers, server, types] = ["headers.conf", "nginx.conf", "types.conf"].map(read) as [
  string,
  string,
  string,
];

test("every answer has the headers of every Headwater server, whatever its status", () => {
  const sent = [...headers.matchAll(/add_header (\S+) ("[^"]*"|\$\w+) always;/g)];
  expect(sent).toHaveLength(headers.match(/add_header/g)?.length ?? 0);
  expect(Object.fromEntries(sent.map(([, name, value = ""]) => [name, value.replaceAll('"', "")]))).toEqual({
    ...SECURITY_HEADERS,
    "Cache-Control": "$cache_control",
    "Content-Security-Policy": "$content_security_policy",
    "Strict-Transport-Security": "$strict_transport_security",
  });
});

test("no server or location has its own header, which would drop all others", () => {
  expect(server).not.toMatch(/add_header|expires/);
});

test.each([
  [
    "content_security_policy",
    withEndpoint(pageHeaderPolicy()),
    withEndpoint(contentSecurityPolicy({ scriptHashes: [], forMeta: false })),
  ],
  ["cache_control", CACHE_AND_REVALIDATE, CACHE_FOREVER],
])("$%s differs between pages and files with a hash in their names", (variable, page, hashed) => {
  expect(headers).toContain(`map $uri $${variable} { default "${page}"; ~^/_next/static/ "${hashed}"; }`);
});

/** The policy with the deployment's endpoint. */
function withEndpoint(policy: string): string {
  return policy.replace(/(connect-src [^;]*)/, (sources) => `${sources}$endpoint_source`);
}

test("Strict-Transport-Security is sent only where HTTPS is in use", () => {
  expect(headers).toContain(
    `map $http_x_forwarded_proto $strict_transport_security { default ""; https "${STRICT_TRANSPORT_SECURITY}"; }`,
  );
});

test("nothing is written outside the working folder", () => {
  const paths = [...server.matchAll(/\b(?:pid|root|alias|lock_file|include|\w+_(?:path|log)) ([^;]+);/g)];
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter(([, path]) => path?.startsWith("/"))).toEqual([]);
});

test("nginx does not name its release and does not change users", () => {
  expect(server).toContain("server_tokens off;");
  expect(server).not.toMatch(/\buser /);
});

test("every kind of file in the site has a type", () => {
  const known = new Set(types.replace(/[{};]/g, " ").split(/\s+/));
  const own = ["app", "public"].flatMap((folder) =>
    readdirSync(join(FOLDER, "../..", folder), { recursive: true, encoding: "utf8" }),
  );
  const ofNext = ["html", "js", "css", "txt", "woff2"];
  const served = own
    .map((name) => extname(name).slice(1))
    .filter((name) => !["", "ts", "tsx"].includes(name));
  expect([...served, ...ofNext].filter((name) => !known.has(name))).toEqual([]);
});
