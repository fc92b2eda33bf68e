import { faker } from "@faker-js/faker/locale/en";
import { expect, test } from "vitest";
import { renderRecords } from "../../testing/render-records";
import { chiSquare, tally } from "../../testing/statistics";

const { female = [], male = [], generic = [] } = faker.rawDefinitions.person?.first_name ?? {};

/** The 0.999 quantile of the distribution of the statistic, by degrees of freedom. */
const CRITICAL = { one: 10.83, two: 13.82 };

test("a first name of one sex is of that sex or of either", () => {
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

test("names of the sex and of either come as often as in faker", () => {
  const own = new Set(female.filter((name) => !generic.includes(name)));
  const count = (names: readonly string[]) => names.filter((name) => own.has(name)).length;
  faker.seed(3);
  const theirs = count(Array.from({ length: 5_000 }, () => faker.person.firstName("female")));
  const ours = count(renderRecords('{{person.firstName("female")}}', 5_000));
  const share = (theirs + ours) / 10_000;
  expect(chiSquare([ours, theirs], [0.5, 0.5])).toBeLessThan(CRITICAL.one);
  expect(share).toBeGreaterThan(0.5);
});

test("one last name in twenty is double", () => {
  const doubles = renderRecords("{{person.lastName}}", 4_000).filter((name) => name.includes("-")).length;
  expect(chiSquare([doubles, 4_000 - doubles], [0.05, 0.95])).toBeLessThan(CRITICAL.one);
});

test("one full name in eight has a prefix, and one in eight a suffix", () => {
  const names = renderRecords('{{person.fullName({"firstName":"A","lastName":"B"})}}', 6_000);
  const counts = tally(names.map((name) => `${!name.startsWith("A")} ${!name.endsWith("B")}`));
  const observed = ["false false", "true false", "false true", "true true"].map(
    (kind) => counts.get(kind) ?? 0,
  );
  expect(chiSquare(observed, [49 / 64, 7 / 64, 7 / 64, 1 / 64])).toBeLessThan(16.27);
});
