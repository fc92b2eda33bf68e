import { faker } from "@faker-js/faker/locale/en";
import { expect, test } from "vitest";
import { renderRecords } from "../../testing/render-records";

const nouns = faker.rawDefinitions.word?.noun ?? [];
const lengths = nouns.map((noun) => noun.length);
const longest = Math.max(...lengths);
const shortest = Math.min(...lengths);

const drawnLengths = (options: object) =>
  new Set(renderRecords(`{{word.noun(${JSON.stringify(options)})}}`, 1_000).map((noun) => noun.length));

test("a word has the given length, or a length in the given range", () => {
  expect(drawnLengths({ length: 6 })).toEqual(new Set([6]));
  expect(drawnLengths({ length: { min: 4, max: 5 } })).toEqual(new Set([4, 5]));
  expect(drawnLengths({ min: 4, max: 5 })).toEqual(new Set([4, 5]));
});

test("the strategy applies if no word has the given length", () => {
  const length = 99;
  expect(drawnLengths({ length, strategy: "closest" })).toEqual(new Set([longest]));
  expect(drawnLengths({ length, strategy: "longest" })).toEqual(new Set([longest]));
  expect(drawnLengths({ length, strategy: "shortest" })).toEqual(new Set([shortest]));
  expect(drawnLengths({ length, strategy: "any-length" }).size).toBeGreaterThan(5);
});

test("lorem.word returns the closest length instead of an error, because the KDG has no error", () => {
  expect(renderRecords("{{lorem.word(90)}}", 50).every((word) => word.length > 10)).toBe(true);
});
