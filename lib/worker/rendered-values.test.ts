import { expect, test } from "vitest";
import { renderedRecord, renderedValues } from "./rendered-values";

function valuesAt(marked: string): string[] {
  const offset = marked.indexOf("|");
  return renderedValues(marked.replace("|", ""), offset, 1);
}

test("a placeholder's values are those of the template's records, each once", () => {
  const values = valuesAt('{"a": {{random.|number({"min":1,"max":3})}}, "b": {{random.uuid}}}');
  expect([...values].sort()).toEqual(["1", "2", "3"]);
  expect(valuesAt("{{1 as a}}{{#repeat 5}}{{ind|ex}}{{/repeat}}")).toEqual(["0", "1", "2"]);
});

test("a placeholder in a rare case has its values all the same", () => {
  expect(valuesAt('{{#oneOf}}{{#case 9}}x{{/case}}{{#case 1}}{{"r|are"}}{{/case}}{{/oneOf}}')).toEqual([
    "rare",
  ]);
});

test("outside of placeholders, and where there are errors, there are no values", () => {
  expect(valuesAt("te|xt {{random.uuid}}")).toEqual([]);
  expect(valuesAt("{{random.|uuidd}}")).toEqual([]);
});

test("an example gives a record, and one with errors none", () => {
  expect(renderedRecord('{{"a"}}b', 1)).toBe("ab");
  expect(renderedRecord("{{nothing.such}}", 1)).toBeUndefined();
});
