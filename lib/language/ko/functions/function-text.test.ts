import { expect, test } from "vitest";
import { descriptions, functionText } from "@/lib/language/ko/functions/function-text";
import { parameters } from "@/lib/language/ko/functions/parameters";
import type { Parameter } from "@/lib/template/function-table";
import { templateFunctions } from "@/lib/template/function-table";

const HANGUL = /\p{Script=Hangul}/u;

test("every function has a Korean description, and there are no others", () => {
  expect(Object.keys(descriptions).sort()).toEqual(templateFunctions.map(({ name }) => name).sort());
});

test("every parameter, option, and described default has a Korean text, and there are no others", () => {
  const texts = templateFunctions.flatMap(({ signatures }) => signatures.flat().flatMap(getTexts));
  expect(Object.keys(parameters).sort()).toEqual([...new Set(texts)].sort());
});

test("the texts are in Korean, except those that are the same in every language", () => {
  const texts = [...Object.entries(descriptions), ...Object.entries(parameters)];
  const foreign = texts.filter(([, text]) => !HANGUL.test(text)).map(([key]) => key);
  expect(foreign).toEqual(["string.uuid"]);
});

test("unknown texts stay in English, including names that objects inherit", () => {
  expect(functionText.describe("random.uuid", "")).toContain("UUID");
  expect(functionText.describe("nope", "A nope.")).toBe("A nope.");
  expect(functionText.describe("constructor", "A nope.")).toBe("A nope.");
  expect(functionText.parameter("toString")).toBe("toString");
});

function getTexts(parameter: Parameter): string[] {
  const { description, options = [] } = parameter;
  return [description, ...getDescribedDefault(parameter), ...options.flatMap(getTexts)];
}

/** A default that is a phrase instead of a value in template syntax. */
function getDescribedDefault(parameter: Parameter): string[] {
  const text = parameter.default ?? "";
  return /^[a-z]+ [a-z ,0-9]+$/.test(text) ? [text] : [];
}
