import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import { LIMITS } from "./limits";
import { parseTemplate } from "./parse-template";
import { createRenderer } from "./renderer";

function errorCodes(source: string): string[] {
  const { diagnostics } = parseTemplate(source);
  return [...new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code))];
}

function renderError(source: string): string {
  const { next } = createRenderer(parseTemplate(source), { seed: 1 });
  try {
    next();
  } catch (error) {
    if (error instanceof HeadwaterError) return error.code;
  }
  return "";
}

test("a template can have 256 KiB in UTF-8", () => {
  expect(errorCodes("x".repeat(LIMITS.templateBytes))).toEqual([]);
  expect(errorCodes("x".repeat(LIMITS.templateBytes + 1))).toEqual(["template-too-large"]);
  expect(errorCodes("é".repeat(LIMITS.templateBytes / 2))).toEqual([]);
  expect(errorCodes("é".repeat(LIMITS.templateBytes / 2 + 1))).toEqual(["template-too-large"]);
});

test("a template can have 2,000 placeholders", () => {
  expect(errorCodes("{{sequence}}".repeat(LIMITS.placeholders))).toEqual([]);
  expect(errorCodes("{{sequence}}".repeat(LIMITS.placeholders + 1))).toEqual(["too-many-placeholders"]);
});

test("blocks can be nested 32 levels deep", () => {
  const nested = (depth: number) => "{{#repeat 1}}".repeat(depth) + "{{/repeat}}".repeat(depth);
  expect(errorCodes(nested(LIMITS.nestingDepth))).toEqual([]);
  expect(errorCodes(nested(LIMITS.nestingDepth + 1))).toEqual(["nesting-too-deep"]);
});

test("lists and objects can be nested 32 levels deep, including the blocks around them", () => {
  const list = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
  // The argument list is a level too.
  expect(errorCodes(`{{json(${list(LIMITS.nestingDepth)})}}`)).toEqual([]);
  expect(errorCodes(`{{json(${list(LIMITS.nestingDepth + 1)})}}`)).toEqual(["nesting-too-deep"]);
  const block = `{{#repeat 1}}{{json(${list(LIMITS.nestingDepth)})}}{{/repeat}}`;
  expect(errorCodes(block)).toEqual(["nesting-too-deep"]);
});

test("a record can have 10,000 repetitions, including nested blocks", () => {
  expect(errorCodes("{{#repeat 10000}}x{{/repeat}}")).toEqual([]);
  expect(errorCodes("{{#repeat 10001}}x{{/repeat}}")).toEqual(["bad-argument"]);
  expect(errorCodes("{{#repeat 100}}{{#repeat 99}}x{{/repeat}}{{/repeat}}")).toEqual([]);
  expect(errorCodes("{{#repeat 100}}{{#repeat 100}}x{{/repeat}}{{/repeat}}")).toEqual([
    "too-many-repetitions",
  ]);
  expect(errorCodes("{{#repeat 6000}}x{{/repeat}}{{#repeat 6000}}x{{/repeat}}")).toEqual([
    "too-many-repetitions",
  ]);
});

test("rendering stops if only some records exceed the repetitions", () => {
  const source = '{{#repeat {"min":0,"max":10000}}}{{#repeat {"min":0,"max":10000}}}x{{/repeat}}{{/repeat}}';
  expect(errorCodes(source)).toEqual([]);
  expect(renderError(source)).toBe("too-many-repetitions");
});

test("a record can have 1,000 KiB including its line feed", () => {
  const body = "x".repeat(1023);
  const repeated = (rest: number) => `{{#repeat 1000}}${body}{{/repeat}}${"y".repeat(rest)}`;
  expect(createRenderer(parseTemplate(repeated(999))).next()).toHaveLength(LIMITS.recordBytes - 1);
  expect(errorCodes(repeated(1000))).toEqual(["record-too-large"]);
});

test("rendering stops if a record is too large, with characters counted as UTF-8", () => {
  expect(renderError("{{100 as n}}{{#repeat n}}{{random.alphaNumeric(10240)}}{{/repeat}}")).toBe(
    "record-too-large",
  );
  expect(
    renderError("{{'é' as e}}{{#repeat 10000 e}}{{'é' as f}}{{f}}{{f}}{{f}}{{f}}{{f}}{{f}}{{/repeat}}"),
  ).toBe("");
  const wide = `{{'${"é".repeat(60)}' as e}}{{#repeat 9000}}{{e}}{{/repeat}}`;
  expect(renderError(wide)).toBe("record-too-large");
  const { next } = createRenderer(parseTemplate(wide), { seed: 1 });
  expect(next).toThrow(expect.objectContaining({ facts: expect.objectContaining({ from: 0 }) }));
});
