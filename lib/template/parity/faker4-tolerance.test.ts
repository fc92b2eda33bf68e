import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { faker4Functions } from "../functions/faker4/registry";
import { parseTemplate } from "../parse-template";

const oldFaker = createRequire(import.meta.url)("faker") as { fake(template: string): string };

const ARGUMENTS = [
  ...["0", "1", "2.5", "-1", "50", "300", "1e3", "true", "false", "null"],
  ...['"abc"', '""', '"5"', "abc", "[]", "{}", "[1,2]", '["a"]', '{"a":1}', '{"min":1,"max":5}', '{"max":5}'],
];

/** What nobody can have meant: nothing at all, and what JavaScript prints where there is no value. */
const GARBAGE = /^:$|^:\.$|NaN|undefined|Invalid Date|\[object|objectObject/;

function renderedByKdg(template: string): string | undefined {
  try {
    const record = oldFaker.fake(template);
    return GARBAGE.test(record) ? undefined : record;
  } catch {
    return undefined;
  }
}

test.each(faker4Functions)("what faker 4.1 renders with $name is no error here", ({ name }) => {
  const templates = ARGUMENTS.map((argument) => `:{{${name}(${argument})}}`);
  const refused = templates.filter((template) => parseTemplate(template).hasErrors);
  expect(refused.filter((template) => renderedByKdg(template) !== undefined)).toEqual([]);
});
