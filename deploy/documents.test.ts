import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentSecurityPolicy, pageHeaderPolicy } from "@/scripts/csp/content-security-policy";
import {
  CACHE_AND_REVALIDATE,
  CACHE_FOREVER,
  SECURITY_HEADERS,
  STRICT_TRANSPORT_SECURITY,
} from "@/scripts/csp/security-headers";
import { readTemplate, TEMPLATES } from "./cloudformation/template";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, "docs/deploy");
const pages = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));
const readme = { name: "README.md", text: readFileSync(join(ROOT, "README.md"), "utf8") };
const getText = (name: string) => pages.find((page) => page.name === name)?.text ?? "";

test("the documented headers for any host are those of every Headwater server", () => {
  const rows = [...getText("static-host.md").matchAll(/^\|[^|]*\| `([^`]+)` \| `([^`]+)` \|$/gm)];
  const expected = {
    ...SECURITY_HEADERS,
    "Strict-Transport-Security": STRICT_TRANSPORT_SECURITY,
  };
  const [caching, others] = [
    rows.filter(([, name]) => name === "Cache-Control"),
    rows.filter(([, name]) => name !== "Cache-Control"),
  ];
  expect(Object.fromEntries(others.map(([, name, value]) => [name, value]))).toEqual(expected);
  expect(caching.map(([, , value]) => value)).toEqual([CACHE_FOREVER, CACHE_AND_REVALIDATE]);
  expect(getText("static-host.md")).toContain(`\n${pageHeaderPolicy()}\n`);
  expect(getText("static-host.md")).toContain(
    `\n${contentSecurityPolicy({ scriptHashes: [], forMeta: false })}\n`,
  );
});

test("the documented variables are exactly those of the container", () => {
  const documented = [...getText("container.md").matchAll(/^\| `(HEADWATER_\w+)` \|/gm)].map(
    ([, name]) => name,
  );
  const script = readFileSync(join(import.meta.dirname, "container/entry.sh"), "utf8");
  expect(documented).toEqual([...script.matchAll(/^check (HEADWATER_\w+)/gm)].map(([, name]) => name));
});

test.each([...pages, readme])("$name names only existing files, parameters and outputs", (page) => {
  const { text } = page;
  const folder = page === readme ? ROOT : FOLDER;
  const files = [...text.matchAll(/\b(?:public|deploy|scripts)\/[\w./-]+\w|\(([\w/-]+\.md)\)/g)];
  const missing = files
    .map(([path, link]) => (link === undefined ? join(ROOT, path) : join(folder, link)))
    .filter((path) => !existsSync(path));
  expect(missing).toEqual([]);

  const templates = TEMPLATES.map(readTemplate);
  const parameters = new Set(templates.flatMap(({ Parameters }) => Object.keys(Parameters)));
  const outputs = new Set(templates.flatMap(({ Outputs }) => Object.keys(Outputs)));
  const overrides = [...text.matchAll(/[\s"`]([A-Z][a-z]\w+)=[^=]/g)].map(([, name = ""]) => name);
  const quoted = [...text.matchAll(/OutputKey=='(\w+)'|output `(\w+)`/g)].map(
    ([, key, name]) => key ?? name ?? "",
  );
  expect(overrides.filter((name) => !parameters.has(name))).toEqual([]);
  expect(quoted.filter((name) => !outputs.has(name))).toEqual([]);
});
