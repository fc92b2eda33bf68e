import { faker as faker10 } from "@faker-js/faker/locale/en";
import { expect, test } from "vitest";
import { functionTable, templateFunctions } from "../function-table";
import { faker4Functions } from "../functions/faker4/registry";
import { faker10Functions } from "../functions/faker10/registry";
import { faker4 } from "../testing/faker4";

/** The functions that evaluate a string or take a function. */
const UNSAFE = [
  "helpers.fake",
  "helpers.mustache",
  "helpers.multiple",
  "helpers.maybe",
  "helpers.uniqueArray",
];

/** Lists `module.function` for every method of every module, including inherited methods. */
function functionNames(faker: object, modules: readonly string[]): string[] {
  const properties = new Map<string, unknown>(Object.entries(faker));
  return modules.flatMap((module) =>
    listMethods(properties.get(module)).map((method) => `${module}.${method}`),
  );
}

function listMethods(module: unknown): string[] {
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

function listModules(faker: object, excluded: readonly string[]): string[] {
  const isModule = ([name, value]: [string, unknown]) =>
    listMethods(value).length > 0 && !excluded.includes(name);
  return Object.entries(faker)
    .filter(isModule)
    .map(([name]) => name);
}

const inFaker10 = functionNames(faker10, listModules(faker10, ["fakerCore"]));

const inFaker4 = functionNames(faker4, listModules(faker4, ["definitions", "locales"]));

test("the functions of both faker versions are found at runtime", () => {
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

test("every function of faker 4.1 except its evaluator is in the table", () => {
  const missing = inFaker4.filter((name) => !UNSAFE.includes(name) && !functionTable.has(name));
  expect(missing).toEqual([]);
});

test("functions that evaluate a string or take a function are not in the table", () => {
  expect([...UNSAFE, "fake", "faker.fake", "seed"].filter((name) => functionTable.has(name))).toEqual([]);
});

test("faker10Functions contains functions of faker 10 that faker 4.1 does not have", () => {
  const names = faker10Functions.map(({ name }) => name);
  expect(names.filter((name) => !inFaker10.includes(name))).toEqual([]);
  expect(names.filter((name) => inFaker4.includes(name))).toEqual([]);
});

test("faker4Functions contains the functions of faker 4.1 and later additions to its modules", () => {
  const names = faker4Functions.map(({ name }) => name);
  expect(names.filter((name) => !inFaker4.includes(name))).toEqual([
    "random.float",
    "address.nearbyGPSCoordinate",
  ]);
});

test("no name occurs twice", () => {
  const names = templateFunctions.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
