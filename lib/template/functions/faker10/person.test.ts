import { faker } from "@faker-js/faker/locale/en";
import { expect, test } from "vitest";
import { renderRecords } from "../../testing/render-records";
import { chiSquare, tally } from "../../testing/statistics";

const { female = [], male = [], generic = [] } = faker.rawDefinitions.person?.first_name ?? {};

/** The 0.999 quantile of the chi-square distribution, by degrees of freedom. */
const CRITICAL = { one: 10.83, two: 13.82 };

test("a first name for one sex belongs to that sex or is generic", () => {
  expect(
    renderRecords('{{person.firstName("female")}}', 500).filter(
      (name) => ![...female, ...generic].includes(name),
    ),
  ).toEqual([]);
  expect(
    renderRecords('{{person.firstName("male")}}', 500).filter(
      (name) => ![...male, ...generic].includes(name),
    ),
  ).toEqual([]);
  expect(
    renderRecords('{{person.firstName("generic")}}', 500).filter((name) => !generic.includes(name)),
  ).toEqual([]);
});

test("specific and generic names are as frequent as in faker", () => {
  const own = new Set(female.filter((name) => !generic.includes(name)));
  const count = (names: readonly string[]) => names.filter((name) => own.has(name)).length;
  faker.seed(3);
  const expected = count(Array.from({ length: 5_000 }, () => faker.person.firstName("female")));
  const actual = count(renderRecords('{{person.firstName("female")}}', 5_000));
  const share = (expected + actual) / 10_000;
  expect(chiSquare([actual, expected], [0.5, 0.5])).toBeLessThan(CRITICAL.one);
  expect(share).toBeGreaterThan(0.5);
});

test("5% of the last names are double names", () => {
  const doubles = renderRecords("{{person.lastName}}", 4_000).filter((name) => name.includes("-")).length;
  expect(chiSquare([doubles, 4_000 - doubles], [0.05, 0.95])).toBeLessThan(CRITICAL.one);
});

test("one in eight full names has a prefix, and one in eight has a suffix", () => {
  const names = renderRecords('{{person.fullName({"firstName":"A","lastName":"B"})}}', 6_000);
  const counts = tally(names.map((name) => `${!name.startsWith("A")} ${!name.endsWith("B")}`));
  const observed = ["false false", "true false", "false true", "true true"].map(
    (kind) => counts.get(kind) ?? 0,
  );
  expect(chiSquare(observed, [49 / 64, 7 / 64, 7 / 64, 1 / 64])).toBeLessThan(16.27);
});
