import { expect, test } from "vitest";
import { renderRecord, renderValuesAt } from "./render-values";

function valuesAt(marked: string): string[] {
  const offset = marked.indexOf("|");
  return renderValuesAt(marked.replace("|", ""), offset, 1);
}

test("a placeholder's values are the distinct values in the template's records", () => {
  const values = valuesAt('{"a": {{random.|number({"min":1,"max":3})}}, "b": {{random.uuid}}}');
  expect([...values].sort()).toEqual(["1", "2", "3"]);
  expect(valuesAt("{{1 as a}}{{#repeat 5}}{{ind|ex}}{{/repeat}}")).toEqual(["0", "1", "2"]);
});

test("a placeholder in a rare case has values too", () => {
  expect(valuesAt('{{#oneOf}}{{#case 9}}x{{/case}}{{#case 1}}{{"r|are"}}{{/case}}{{/oneOf}}')).toEqual([
    "rare",
  ]);
});

test("there are no values outside of placeholders or if the template has errors", () => {
  expect(valuesAt("te|xt {{random.uuid}}")).toEqual([]);
  expect(valuesAt("{{random.|uuidd}}")).toEqual([]);
});

test("an example gives a record, and an example with errors gives none", () => {
  expect(renderRecord('{{"a"}}b', 1)).toBe("ab");
  expect(renderRecord("{{nothing.such}}", 1)).toBeUndefined();
});
