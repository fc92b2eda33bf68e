import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkArrows } from "./check-arrows";
import { ROOT } from "./root.mjs";

/** Who may not import whom, with the rule that has to say so. Every file is one line. */
const FORBIDDEN = [
  ["lib/aws/a.ts", 'import "../../components/ui/button";', "lib-knows-no-page"],
  ["lib/aws/b.ts", 'import "../../sandbox/sandbox";', "lib-knows-no-page"],
  ["lib/aws/c.ts", 'export * from "@/app/page";', "lib-knows-no-page"],
  ["lib/aws/d.ts", 'export const load = () => import("@/cli/render");', "lib-knows-no-page"],
  ["components/run/a.tsx", 'import page from "@/app/page"; export const A = page;', "components-know-no-app"],
  [
    "components/run/b.ts",
    'import type { Sandbox } from "@/sandbox/sandbox"; export type B = Sandbox;',
    "components-know-no-app",
  ],
  ["state/run/b.ts", 'import "@/components/ui/button";', "state-knows-only-lib"],
  ["app/a.tsx", 'import "../e2e/fixture";', "app-knows-no-tools"],
  [
    "app/b.tsx",
    'import type { Sandbox } from "../sandbox/sandbox"; export type B = Sandbox;',
    "app-knows-no-tools",
  ],
  [
    "sandbox/a.ts",
    'import type { Sink } from "@/lib/send/sink"; export type A = Sink;',
    "sandbox-stands-alone",
  ],
  ["sandbox/a.test.ts", 'import "../lib/errors";', "sandbox-stands-alone"],
  ["cli/a.ts", 'import "../components/ui/button";', "cli-knows-only-lib"],
  ["cli/b.ts", 'import "../sandbox/sandbox";', "cli-knows-only-lib"],
  ["bench/a.ts", 'import page from "../app/page"; export const a = page;', "tools-know-no-page"],
  ["e2e/a.spec.ts", 'import "../components/ui/button";', "tools-know-no-page"],
  ["deploy/a.test.ts", 'import "../components/ui/button";', "tools-know-no-page"],
  ["scripts/a.mjs", 'import "../components/ui/button";', "tools-know-no-page"],
  ["scripts/b.ts", 'import "../e2e/fixture";', "scripts-know-no-other-tool"],
  ["bench/b.ts", 'import "../e2e/fixture";', "tools-know-only-scripts"],
  ["e2e/b.spec.ts", 'import "../bench/a";', "e2e-knows-scripts-and-the-container"],
  [
    "lib/settings/a.ts",
    'import type { Sink } from "@/lib/send/sink"; export type A = Sink;',
    "settings-is-a-leaf",
  ],
  ["lib/worker/f.ts", 'import "@/lib/inference/sample/read-sample";', "inference-has-a-front-door"],
  [
    "lib/template/a.ts",
    'import type { Sink } from "@/lib/send/sink"; export type A = Sink;',
    "template-is-a-leaf",
  ],
  [
    "lib/template/b.ts",
    'import { type Sink } from "../send/sink"; export type A = Sink;',
    "template-is-a-leaf",
  ],
  ["lib/worker/d.ts", 'import "@/lib/template/parse/nodes";', "template-has-a-front-door"],
  ["lib/worker/d.test.ts", 'import "../template/parse/nodes";', "template-has-a-front-door"],
  [
    "components/editor/a.ts",
    'import type { Nodes } from "@/lib/template/parse/nodes"; export type A = Nodes;',
    "template-has-a-front-door",
  ],
  ["lib/template/c.ts", 'import "./testing/render-records";', "testing-is-for-tests"],
  ["lib/schedule/a.ts", 'export type { Sink } from "../send/sink";', "schedule-is-a-leaf"],
  ["lib/send/a.ts", 'import "../aws/firehose";', "send-is-a-leaf"],
  ["lib/send/b.ts", 'export type A = import("../aws/firehose").Firehose;', "send-is-a-leaf"],
  [
    "lib/random.ts",
    'import type { Sink } from "./send/sink"; export type A = Sink;',
    "root-modules-know-nothing",
  ],
  ["components/run/c.ts", 'import "@aws-sdk/client-firehose";', "only-aws-knows-aws"],
  [
    "lib/worker/a.ts",
    'import type { Client } from "@aws-sdk/client-firehose"; export type A = Client;',
    "only-aws-knows-aws",
  ],
  ["lib/worker/b.ts", 'import "only-for-tests";', "no-development-package-in-the-product"],
  ["lib/worker/c.ts", 'import "./not-there";', "no-unresolved"],
  ["lib/share/a.ts", 'import "./b"; export type A = string;', "no-circle"],
  ["lib/storage/a.ts", 'import type { B } from "./b"; export type A = B;', "no-circle"],
] as const;

/** What those point at, arrows that are allowed, and two pairs of feature folders that import each other. */
const ALLOWED = {
  "lib/errors.ts": "export class HeadwaterError extends Error {}",
  "lib/send/sink.ts": 'import { HeadwaterError } from "@/lib/errors"; export type Sink = HeadwaterError;',
  "lib/send/sink.test.ts": 'import "../aws/firehose";',
  "lib/aws/firehose.ts":
    'import "@aws-sdk/client-firehose"; import type { Sink } from "../send/sink"; export type Firehose = Sink;',
  "lib/template/parse-template.ts": 'import "./parse/nodes";',
  "lib/template/parse/nodes.ts": "export type Nodes = string;",
  "lib/template/testing/render-records.ts": 'import "../parse-template";',
  "lib/worker/e.ts": 'import "@/lib/template/parse-template";',
  "lib/worker/e.test.ts": 'import "@/lib/template/testing/render-records";',
  "lib/share/b.ts": 'import type { A } from "./a"; export type B = A;',
  "lib/storage/b.ts": 'import type { A } from "./a"; export type B = A;',
  "components/ui/button.tsx": 'import "@/lib/errors"; export const Button = () => <button />;',
  "components/delivery/a.tsx": 'import { B } from "@/components/rate/b"; export const A = B;',
  "components/delivery/c.tsx": "export const C = () => <p />;",
  "components/rate/b.tsx": "export const B = () => <p />;",
  "components/rate/d.tsx": 'import { C } from "@/components/delivery/c"; export const D = C;',
  "components/rate/e.tsx": 'import "@/components/ui/button";',
  "state/delivery/a.ts": 'import type { B } from "@/state/rate/b"; export type A = B;',
  "state/delivery/c.ts": "export type C = string;",
  "state/rate/b.ts": "export type B = string;",
  "state/rate/d.ts": 'import type { C } from "@/state/delivery/c"; export type D = C;',
  "state/run/a.ts": 'import type { B } from "@/state/rate/b"; export type A = B;',
  "app/page.tsx": 'import "@/components/ui/button"; export default function Page() { return <main />; }',
  "sandbox/sandbox.ts": 'import "@aws-sdk/client-firehose"; export type Sandbox = string;',
  "lib/inference/sample/read-sample.ts": "export const readSample = () => {};",
  "cli/render.ts": 'import "../lib/errors";',
  "scripts/serve.ts": 'import "../sandbox/sandbox";',
  "e2e/fixture.ts": 'import "../sandbox/sandbox"; import "../scripts/serve"; import "only-for-tests";',
  "package.json": JSON.stringify({
    dependencies: { "@aws-sdk/client-firehose": "1.0.0" },
    devDependencies: { "only-for-tests": "1.0.0" },
  }),
  ...packageFiles("@aws-sdk/client-firehose"),
  ...packageFiles("only-for-tests"),
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let project: string;
let violations: Violation[];

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), "headwater-arrows-"));
  for (const name of [".dependency-cruiser.cjs", "tsconfig.base.json"])
    cpSync(join(ROOT, name), join(project, name));
  for (const [path, text] of Object.entries(ALLOWED)) write(path, text);
  for (const [path, text] of FORBIDDEN) write(path, text);
  violations = await cruise();
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

test.each(FORBIDDEN)("%s: %s violates %s", (path, _text, rule) => {
  expect(violations.filter(({ from }) => from === path).map((violation) => violation.rule.name)).toContain(
    rule,
  );
});

test("two feature folders that import each other are reported, even without a circle of files", () => {
  const circles = new Set(
    violations.filter(({ rule }) => rule.name === "no-feature-circle").map(({ from }) => from),
  );
  expect(circles).toContain("components/delivery");
  expect(circles).toContain("components/rate");
  expect(circles).toContain("state/delivery");
  expect(circles).toContain("state/rate");
  expect(circles).not.toContain("state/run");
});

test("allowed imports are not reported", () => {
  const inCircles = ["lib/share/b.ts", "lib/storage/b.ts"];
  const expected = new Set<string>([...FORBIDDEN.map(([path]) => path), ...inCircles]);
  const ofFiles = violations.filter(({ rule }) => rule.name !== "no-feature-circle");
  expect(ofFiles.filter(({ from }) => !expected.has(from))).toEqual([]);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), `${text}\n`);
}

function packageFiles(name: string): Record<string, string> {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: "1.0.0", main: "index.js" }),
    [`node_modules/${name}/index.js`]: "",
  };
}

async function cruise(): Promise<Violation[]> {
  const { output } = await checkArrows(project, "json", new AbortController().signal);
  return JSON.parse(output).summary.violations;
}
