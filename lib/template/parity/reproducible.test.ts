import { afterEach, expect, test, vi } from "vitest";
import { faker4Functions } from "../functions/faker4/registry";
import { faker10Functions } from "../functions/faker10/registry";
import { parseTemplate } from "../parse-template";
import { createRenderer } from "../renderer";
import { renderRecords } from "../testing/render-records";

const ROWS = [...faker4Functions, ...faker10Functions];

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test.each(ROWS)("the example of $name renders", ({ example }) => {
  const records = renderRecords(example, 20);
  expect(records.filter((record) => /undefined|NaN|\[object|\{\{/.test(record))).toEqual([]);
});

test("no function uses its own randomness or clock", () => {
  vi.useFakeTimers({ now: Date.UTC(2001, 0, 1) });
  const template = ROWS.map(({ example }) => example).join("\n");
  const before = renderRecords(template, 20);
  vi.setSystemTime(Date.UTC(2040, 0, 1));
  const mathRandom = vi.spyOn(Math, "random").mockReturnValue(0.5);
  const warnings = vi.spyOn(console, "warn").mockReturnValue();
  expect(renderRecords(template, 20)).toEqual(before);
  expect(mathRandom).not.toHaveBeenCalled();
  expect(warnings).not.toHaveBeenCalled();
});

test("two interleaved renderers return the same records as each alone", () => {
  const source =
    "{{person.firstName}} {{location.city}} {{hacker.phrase}} {{word.noun}} {{finance.currency}}";
  const template = parseTemplate(source);
  const [first, second] = [1, 2].map((seed) => createRenderer(template, { seed }));
  const turns = Array.from({ length: 20 }, () => [first?.next(), second?.next()]);
  expect(turns.map(([record]) => record)).toEqual(renderRecords(source, 20, { seed: 1 }));
  expect(turns.map(([, record]) => record)).toEqual(renderRecords(source, 20, { seed: 2 }));
});

test.each(ROWS)("$name and its arguments have one-sentence descriptions", ({ description, signatures }) => {
  const parameters = signatures.flat();
  const options = parameters.flatMap((parameter) => parameter.options ?? []);
  for (const text of [
    description,
    ...[...parameters, ...options].map((parameter) => parameter.description),
  ]) {
    expect(text).toMatch(/^[A-Z0-9[{a-z-].*\.$/);
    expect(text).not.toMatch(/[.!?] [A-Z]/);
  }
});
