import { expect, test } from "vitest";
import { parseYaml } from "./parse-yaml";

test.each([
  ["!Ref A", { Ref: "A" }],
  ["!GetAtt A.B.C", { "Fn::GetAtt": ["A", "B.C"] }],
  ["!GetAtt [A, B]", { "Fn::GetAtt": ["A", "B"] }],
  [`!Sub x-\${A}`, { "Fn::Sub": `x-\${A}` }],
  [`!Sub\n- \${B}\n- B: !Ref A`, { "Fn::Sub": [`\${B}`, { B: { Ref: "A" } }] }],
  ["!If [C, !Ref A, !Ref AWS::NoValue]", { "Fn::If": ["C", { Ref: "A" }, { Ref: "AWS::NoValue" }] }],
  ["!Not [!Equals [!Ref A, '']]", { "Fn::Not": [{ "Fn::Equals": [{ Ref: "A" }, ""] }] }],
  ["!And [!Condition C]", { "Fn::And": [{ Condition: "C" }] }],
  ["Fn::Sub: x", { "Fn::Sub": "x" }],
  ["a: !Sub >-\n  {x}\n  y", { a: { "Fn::Sub": "{x} y" } }],
])("%s", (text, expected) => {
  expect(parseYaml(text)).toEqual(expected);
});

test("words that YAML 1.1 takes for true and false are read as CloudFormation reads them", () => {
  expect(parseYaml("[no, yes, 'no', on]")).toEqual([false, true, "no", true]);
});

test.each([
  ["an unknown tag", "!Reff A", "!Reff"],
  ["a key given twice", "a: 1\na: 2", "unique"],
  ["an alias", "a: &x 1\nb: *x", "CloudFormation reads no"],
  ["a date without quotes", "a: 2010-09-09", "put it in quotes"],
  ["a text that does not end", 'a: "b', "quote"],
])("%s is refused", (_what, text, message) => {
  expect(() => parseYaml(text)).toThrow(message);
});
