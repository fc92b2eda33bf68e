import { expect, test } from "vitest";
import { descriptions } from "@/lib/language/ko/functions/descriptions";
import { functionText } from "@/lib/language/ko/functions/function-text";
import { parameters } from "@/lib/language/ko/functions/parameters";
import { templateFunctions } from "@/lib/template/functions/function-table";
import type { Parameter } from "@/lib/template/functions/template-function";

const HANGUL = /\p{Script=Hangul}/u;

test("every function is described in Korean, and nothing else is", () => {
  expect(Object.keys(descriptions).sort()).toEqual(templateFunctions.map(({ name }) => name).sort());
});

test("every parameter, option and described default is in Korean, and nothing else is", () => {
  const said = templateFunctions.flatMap(({ signatures }) => signatures.flat().flatMap(wordsOf));
  expect(Object.keys(parameters).sort()).toEqual([...new Set(said)].sort());
});

test("the texts are Korean, apart from what is the same in every language", () => {
  const texts = [...Object.entries(descriptions), ...Object.entries(parameters)];
  const foreign = texts.filter(([, text]) => !HANGUL.test(text)).map(([key]) => key);
  expect(foreign).toEqual(["string.uuid"]);
});

test("what is not known stays in English, also where an object would inherit it", () => {
  expect(functionText.describe("random.uuid", "")).toContain("UUID");
  expect(functionText.describe("nope", "A nope.")).toBe("A nope.");
  expect(functionText.describe("constructor", "A nope.")).toBe("A nope.");
  expect(functionText.parameter("toString")).toBe("toString");
});

function wordsOf(parameter: Parameter): string[] {
  const { description, options = [] } = parameter;
  return [description, ...describedDefault(parameter), ...options.flatMap(wordsOf)];
}

/** A default that is a phrase, not a value as a template writes it. */
function describedDefault(parameter: Parameter): string[] {
  const text = parameter.default ?? "";
  return /^[a-z]+ [a-z ,0-9]+$/.test(text) ? [text] : [];
}
