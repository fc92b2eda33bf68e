import { expect, test } from "vitest";
import { boundNames } from "./bound-names";

function namesAt(template: string): string[] {
  const offset = template.indexOf("|");
  return boundNames(template.replace("|", " "), offset);
}

test("the names bound before the cursor can be referred to, the nearest first", () => {
  expect(namesAt("{{1 as a}}{{2 as b}}{{|}}{{3 as c}}")).toEqual(["b", "a"]);
  expect(namesAt("{{1 as a}}{{2 as a}}|")).toEqual(["a"]);
});

test("names of a block can be referred to in it alone", () => {
  expect(namesAt("{{1 as a}}{{#repeat 2}}{{2 as b}}|{{/repeat}}")).toEqual(["b", "index", "a"]);
  expect(namesAt("{{1 as a}}{{#repeat 2}}{{2 as b}}{{/repeat}}|")).toEqual(["a"]);
  expect(namesAt("{{#oneOf}}{{#case}}{{1 as a}}{{/case}}{{#case}}{{2 as b}}|{{/case}}{{/oneOf}}")).toEqual([
    "b",
  ]);
});
