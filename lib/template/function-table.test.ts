import { expect, test } from "vitest";
import { checkSampleRecords } from "./check-sample-records";
import { findFunction, functionTable, type Parameter, templateFunctions } from "./function-table";
import { parseTemplate } from "./parse-template";
import { createRenderer } from "./renderer";

const allNames = templateFunctions.flatMap(({ name, aliases = [] }) => [name, ...aliases]);

test("names are unique", () => {
  const seen = new Set<string>();
  const twice = allNames.filter((name) => seen.has(name) || !seen.add(name));
  expect(twice).toEqual([]);
  expect(functionTable.size).toBe(allNames.length);
});

test("every name is valid in a template", () => {
  expect(allNames.filter((name) => !/^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/.test(name))).toEqual([]);
});

test.each(templateFunctions)(
  "the example of $name renders without warnings",
  ({ name, aliases = [], example }) => {
    const template = parseTemplate(example);
    expect(template.diagnostics).toEqual([]);
    expect(checkSampleRecords(template)).toEqual([]);
    expect([name, ...aliases].some((spelling) => example.includes(spelling))).toBe(true);
    const renderer = createRenderer(template, { seed: 1, now: () => 0, timeZone: "UTC" });
    for (let count = 0; count < 20; count += 1)
      expect(renderer.next()).not.toMatch(/\{\{|undefined|NaN|\[object/);
  },
);

test.each(templateFunctions)("$name has a one-sentence description", ({ description }) => {
  expect(description).toMatch(/^\S.*\.$/s);
  expect(description).not.toMatch(/[.!?] [A-Z]/);
});

function getParameters(parameters: readonly Parameter[]): Parameter[] {
  return parameters.flatMap((parameter) => [parameter, ...getParameters(parameter.options ?? [])]);
}

test.each(templateFunctions)(
  "every argument of $name has a description and valid limits",
  ({ signatures }) => {
    expect(signatures.length).toBeGreaterThan(0);
    for (const parameter of signatures.flatMap(getParameters)) {
      const {
        name,
        description,
        minimum = Number.NEGATIVE_INFINITY,
        maximum = Number.POSITIVE_INFINITY,
      } = parameter;
      expect(name).toMatch(/^\w+$/);
      expect(description).toMatch(/^\S.*\.$/s);
      expect(minimum).toBeLessThanOrEqual(maximum);
    }
  },
);

test("a name in the wrong letter case finds its function", () => {
  expect(findFunction(["random", "alphanumeric"])?.name).toBe("random.alphaNumeric");
  expect(findFunction(["date", "simtime"])?.name).toBe("date.simTime");
});

test("a name that objects inherit is not a function", () => {
  for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
    expect(functionTable.has(name)).toBe(false);
  }
});
