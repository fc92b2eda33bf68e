import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, test } from "vitest";
import { CACHE_AFTER_ASKING, CACHE_FOREVER } from "@/scripts/csp/cache-control";
import { contentSecurityPolicy } from "@/scripts/csp/content-security-policy";
import { pageHeaderPolicy } from "@/scripts/csp/page-header-policy";
import { SECURITY_HEADERS, STRICT_TRANSPORT_SECURITY } from "@/scripts/csp/security-headers";
import { type NginxDirective, nginxDirectives } from "./nginx-directives";

const FOLDER = import.meta.dirname;
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".conf"));
const configuration = files.flatMap((name) => nginxDirectives(readFileSync(join(FOLDER, name), "utf8")));
const everything = flat(configuration);

function flat(directives: readonly NginxDirective[]): NginxDirective[] {
  return directives.flatMap((directive) => [directive, ...flat(directive.block ?? [])]);
}

function named(name: string): NginxDirective[] {
  return everything.filter((directive) => directive.name === name);
}

/** What a variable is, by the pattern that the address matches. */
function variable(name: string): Record<string, string | undefined> {
  const map = named("map").find(({ words }) => words[1] === name);
  return Object.fromEntries((map?.block ?? []).map((line) => [line.name, line.words[0]]));
}

test("every answer has the headers of every server of ours, whatever its status", () => {
  const sent = named("add_header");
  expect(sent.every(({ words }) => words[2] === "always")).toBe(true);
  expect(Object.fromEntries(sent.map(({ words }) => words))).toEqual({
    ...SECURITY_HEADERS,
    "Cache-Control": "$cache_control",
    "Content-Security-Policy": "$content_security_policy",
    "Strict-Transport-Security": "$strict_transport_security",
  });
});

test("no server or location has a header of its own, which would take all others away", () => {
  const inner = flat(named("server")).filter(({ name }) => /^(add_header|expires)$/.test(name));
  expect(inner).toEqual([]);
});

test("pages, and scripts with workers, have their policies, with the deployment's endpoint", () => {
  const withEndpoint = (policy: string) =>
    policy.replace(/(connect-src [^;]*)/, (requests) => `${requests}$endpoint_source`);
  expect(variable("$content_security_policy")).toEqual({
    default: withEndpoint(pageHeaderPolicy()),
    "~^/_next/static/": withEndpoint(contentSecurityPolicy({ scriptHashes: [], forMeta: false })),
  });
});

test("what has a hash in its name is kept, and everything else asked about", () => {
  expect(variable("$cache_control")).toEqual({
    default: CACHE_AFTER_ASKING,
    "~^/_next/static/": CACHE_FOREVER,
  });
});

test("HTTPS is asked for only where it is in use", () => {
  expect(variable("$strict_transport_security")).toEqual({ default: "", https: STRICT_TRANSPORT_SECURITY });
});

test("nothing is written beside the working folder", () => {
  const paths = everything.filter(({ name }) =>
    /^(pid|root|alias|lock_file|include|.*_(path|log))$/.test(name),
  );
  const absolute = paths.flatMap(({ words }) => words).filter((word) => word.startsWith("/"));
  expect(absolute).toEqual([]);
});

test("it does not say which release of nginx it is, and does not change users", () => {
  expect(named("server_tokens")).toMatchObject([{ words: ["off"] }]);
  expect(named("user")).toEqual([]);
});

test("every kind of file that the site is made of has a type", () => {
  const types = flat(named("types").flatMap(({ block }) => block ?? []));
  const known = new Set(types.flatMap(({ words }) => words));
  const own = ["app", "public"].flatMap((folder) =>
    readdirSync(join(FOLDER, "../..", folder), { recursive: true, encoding: "utf8" }),
  );
  const ofNext = ["html", "js", "css", "txt", "woff2"];
  const served = own
    .map((name) => extname(name).slice(1))
    .filter((name) => !["", "ts", "tsx"].includes(name));
  expect([...served, ...ofNext].filter((name) => !known.has(name))).toEqual([]);
});
