import { expect, test } from "vitest";
import { workshopTemplate } from "@/lib/gallery/workshop";
import { seededRandom } from "@/lib/random";
import { firstTemplateLibrary } from "@/lib/storage/first-template-library";
import { takeOverSingleTemplate } from "@/lib/storage/take-over-single-template";

const making = { now: 5, random: seededRandom("migration") };
const names = (library: ReturnType<typeof takeOverSingleTemplate>) =>
  library.map(({ name, text }) => [name, text]);

test("what was typed becomes the first template of one's own", () => {
  expect(names(takeOverSingleTemplate(undefined, "mine", "My template", making))).toEqual([
    ["My template", "mine"],
  ]);
});

test("the workshop's template, untouched, is what a new visitor has", () => {
  expect(takeOverSingleTemplate(undefined, workshopTemplate, "My template", making)).toEqual(
    firstTemplateLibrary,
  );
});

test("what a tab with the earlier page typed meanwhile is added, once", () => {
  const grown = takeOverSingleTemplate(firstTemplateLibrary, "mine", "My template", making);
  expect(names(grown)).toEqual([
    ["Activity tracker", workshopTemplate],
    ["My template", "mine"],
  ]);
  expect(takeOverSingleTemplate(grown, "mine", "My template", making)).toEqual(grown);
});
