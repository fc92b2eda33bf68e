import { expect, test } from "vitest";
import { gallery } from "@/lib/gallery/gallery";
import { textKind } from "./text-kind";

test("the gallery's templates are recognised", () => {
  for (const { id, format, template } of gallery) expect([id, textKind(template)]).toEqual([id, format]);
});

test.each([
  ["", "text"],
  ["{", "json"],
  ['{"a": {{random.uuid', "json"],
  ["{{{name.firstName}}: 1}", "json"],
  ["[", "json"],
  ['{{#oneOf}}{{#case 1}}{"a":1}{{/case}}{{/oneOf}}', "json"],
  ["{{random.uuid}}", "text"],
  ["{{random.uuid}},{{random.number(5)}}", "csv"],
  ["{{random.uuid}}\n,{{random.number(5)}}\n,x", "csv"],
  ["a\t{{random.number(5)}}", "csv"],
  ["Hello, {{name.firstName}}", "text"],
  ['[{{date.utc("HH:mm:ss")}}] INFO started', "text"],
  ['{{internet.ip}} - - [{{date.utc("DD/MMM/YYYY:HH:mm:ss ZZ")}}] "GET /a,b"', "text"],
])("%j is %s", (template, kind) => {
  expect(textKind(template)).toBe(kind);
});
