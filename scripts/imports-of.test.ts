import { expect, test } from "vitest";
import { importsOf } from "./imports-of";

test.each([
  'import "./a";',
  'import a from "./a";',
  'import { type A } from "./a";',
  'import type { A } from "./a";',
  'import type * as a from "./a";',
  'import a = require("./a");',
  'export { a } from "./a";',
  'export type { A } from "./a";',
  'export * from "./a";',
  'export type * from "./a";',
  'export type A = import("./a").A;',
  'export type A = typeof import("./a");',
  'export function f(a: import("./a").A<string>[]): void {}',
  'export const load = async () => (await import("./a")).a;',
  'const a = require("./a");',
  'class B { readonly #a = 1; static { import("./a"); } }',
])("%s names its module", (source) => expect(importsOf(source, "b.ts")).toEqual(["./a"]));

test("a component's imports are found, through the markup too", () => {
  const source =
    'import { A } from "./a"; export const B = () => <A load={() => import("./c")}>import "./d"</A>;';
  expect(importsOf(source, "b.tsx").sort()).toEqual(["./a", "./c"]);
});

test("plain JavaScript's imports are found", () => {
  expect(importsOf('import { a } from "./a.mjs"; await import("./b");', "c.mjs").sort()).toEqual([
    "./a.mjs",
    "./b",
  ]);
});

test("what only looks like an import is none", () => {
  const source =
    'const text = \'import "./a"\'; // import "./b"\nconst load = (name: string) => import(name);';
  expect(importsOf(source, "c.ts")).toEqual([]);
});

test("a file that cannot be parsed is an error, not a file without imports", () => {
  expect(() => importsOf("import {", "a.ts")).toThrow();
});
