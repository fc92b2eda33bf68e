import { expect, test } from "vitest";
import { findImports } from "./find-imports";

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
])("%s imports its module", (source) => expect(findImports(source, "b.ts")).toEqual(["./a"]));

test("imports of a component are found, also in markup", () => {
  const source =
    'import { A } from "./a"; export const B = () => <A load={() => import("./c")}>import "./d"</A>;';
  expect(findImports(source, "b.tsx").sort()).toEqual(["./a", "./c"]);
});

test("imports of plain JavaScript are found", () => {
  expect(findImports('import { a } from "./a.mjs"; await import("./b");', "c.mjs").sort()).toEqual([
    "./a.mjs",
    "./b",
  ]);
});

test("text that looks like an import is not one", () => {
  const source =
    'const text = \'import "./a"\'; // import "./b"\nconst load = (name: string) => import(name);';
  expect(findImports(source, "c.ts")).toEqual([]);
});

test("a file that cannot be parsed is an error, not a file without imports", () => {
  expect(() => findImports("import {", "a.ts")).toThrow();
});
