import fc from "fast-check";
import { expect, test } from "vitest";
import { createMarker } from "./run-mark";

const asMember = createMarker({ kind: "member", name: "_run", id: "r1" });
const asColumn = createMarker({ kind: "column", separator: ",", id: "r1" });

test.each([
  ["{}", '{"_run":"r1"}'],
  ['{"a":1}', '{"a":1,"_run":"r1"}'],
  [' { "a": 37.80 }\r\n', ' { "a": 37.80,"_run":"r1" }\r\n'],
  ['{\n"a": {"_run": 1}\n}', '{\n"a": {"_run": 1},"_run":"r1"\n}'],
  ['{"text":"}{ \\"_run\\":"}', '{"text":"}{ \\"_run\\":","_run":"r1"}'],
])("the object %j gets another member", (record, marked) => {
  expect(asMember(record)).toBe(marked);
});

test("any JSON object stays valid, with its own members and then the mark", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.constantFrom(undefined, 2, "\t"),
      fc.string({ minLength: 1 }).filter((name) => name !== "__proto__"),
      (object, indent, name) => {
        fc.pre(!Object.hasOwn(object, name) && !Object.hasOwn(object, "__proto__"));
        const mark = createMarker({ kind: "member", name, id: "r1" });
        const record = JSON.stringify(object, null, indent);
        // Not the object itself: JSON has no -0.
        expect(JSON.parse(mark(record))).toEqual({ ...JSON.parse(record), [name]: "r1" });
      },
    ),
  );
});

test.each(["", " ", "[1]", "1,2", '"{}"', "{", "}", "{}]"])(
  "%j cannot have a member and is refused",
  (record) => {
    expect(() => asMember(record)).toThrow("is not a JSON object, so it cannot have a member “_run”");
  },
);

test("a record that already has a member of that name is refused", () => {
  expect(() => asMember('{"_run": 1}')).toThrow("already has a member “_run”");
});

test.each([
  ["a,b", "a,b,r1"],
  ["", ",r1"],
  ["a\nb\r\n", "a\nb,r1\r\n"],
])("the line %j gets another column", (record, marked) => {
  expect(asColumn(record)).toBe(marked);
});
