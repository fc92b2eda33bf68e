import { createRequire } from "node:module";
import { faker as faker10 } from "@faker-js/faker/locale/en";
import { expect, test } from "vitest";
import { functionTable, templateFunctions } from "../function-table";
import { faker4Functions } from "../functions/faker4/registry";
import { faker10Functions } from "../functions/faker10/registry";

const faker4: object = createRequire(import.meta.url)("faker");

/** What evaluates text, or takes a function, or both. */
const UNSAFE = [
  "helpers.fake",
  "helpers.mustache",
  "helpers.multiple",
  "helpers.maybe",
  "helpers.uniqueArray",
];

/** `module.function` for every method of every module, inherited ones included. */
function functionNames(faker: object, modules: readonly string[]): string[] {
  const properties = new Map<string, unknown>(Object.entries(faker));
  return modules.flatMap((module) =>
    methodsOf(properties.get(module)).map((method) => `${module}.${method}`),
  );
}

function methodsOf(module: unknown): string[] {
  const names = new Set<string>();
  for (
    let level = module;
    typeof level === "object" && level !== null;
    level = Object.getPrototypeOf(level)
  ) {
    if (level === Object.prototype) break;
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (typeof value === "function" && name !== "constructor") names.add(name);
    }
  }
  return [...names];
}

function modulesOf(faker: object, besides: readonly string[]): string[] {
  const isModule = ([name, value]: [string, unknown]) =>
    methodsOf(value).length > 0 && !besides.includes(name);
  return Object.entries(faker)
    .filter(isModule)
    .map(([name]) => name);
}

const inFaker10 = functionNames(faker10, modulesOf(faker10, ["fakerCore"]));

const inFaker4 = functionNames(faker4, modulesOf(faker4, ["definitions", "locales"]));

test("the functions of both fakers are found at run time", () => {
  expect(inFaker10.length).toBeGreaterThan(250);
  expect(inFaker4.length).toBeGreaterThan(140);
  expect(inFaker10).toEqual(
    expect.arrayContaining([...UNSAFE, "person.firstName", "location.latitude", "date.between"]),
  );
  expect(inFaker4).toEqual(expect.arrayContaining(["name.firstName", "helpers.mustache", "random.number"]));
});

test("every safe function of faker 10 is in the table", () => {
  const missing = inFaker10.filter((name) => !UNSAFE.includes(name) && !functionTable.has(name));
  expect(missing).toEqual([]);
});

test("every function of faker 4.1 but its evaluator is in the table", () => {
  const missing = inFaker4.filter((name) => !UNSAFE.includes(name) && !functionTable.has(name));
  expect(missing).toEqual([]);
});

test("what evaluates text or takes a function is not in the table", () => {
  expect([...UNSAFE, "fake", "faker.fake", "seed"].filter((name) => functionTable.has(name))).toEqual([]);
});

test("the rows of faker 10 are functions of faker 10 that faker 4.1 does not have", () => {
  const names = faker10Functions.map(({ name }) => name);
  expect(names.filter((name) => !inFaker10.includes(name))).toEqual([]);
  expect(names.filter((name) => inFaker4.includes(name))).toEqual([]);
});

test("the rows of faker 4.1 are its functions and those that its successors added to its modules", () => {
  const names = faker4Functions.map(({ name }) => name);
  expect(names.filter((name) => !inFaker4.includes(name))).toEqual([
    "random.float",
    "address.nearbyGPSCoordinate",
  ]);
});

test("no name is given twice", () => {
  const names = templateFunctions.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
