import { expect, test } from "vitest";
import { faker4Functions } from "../functions/faker4/registry";
import { parseTemplate } from "../parse-template";
import { faker4 } from "../testing/faker4";

const ARGUMENTS = [
  ...["0", "1", "2.5", "-1", "50", "300", "1e3", "true", "false", "null"],
  ...['"abc"', '""', '"5"', "abc", "[]", "{}", "[1,2]", '["a"]', '{"a":1}', '{"min":1,"max":5}', '{"max":5}'],
];

/** Useless output: an empty string, and the text that JavaScript prints for a missing value. */
const GARBAGE = /^:$|^:\.$|NaN|undefined|Invalid Date|\[object|objectObject/;

function renderWithKdg(template: string): string | undefined {
  try {
    const record = faker4.fake(template);
    return GARBAGE.test(record) ? undefined : record;
  } catch {
    return undefined;
  }
}

test.each(faker4Functions)("arguments of $name that faker 4.1 renders are not errors", ({ name }) => {
  const templates = ARGUMENTS.map((argument) => `:{{${name}(${argument})}}`);
  const rejected = templates.filter((template) => parseTemplate(template).hasErrors);
  expect(rejected.filter((template) => renderWithKdg(template) !== undefined)).toEqual([]);
});
