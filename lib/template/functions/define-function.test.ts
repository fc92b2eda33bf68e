import { expect, test } from "vitest";
import { positional, withOptions, withoutArguments } from "./define-function";
import { decimal, integer, oneOf, size, text, withDefault } from "./fields";
import { ArgumentError, type Value } from "./template-function";

const call = { id: "test" };

/** A function that returns the values that it reads. */
const echo = withOptions({
  name: "echo",
  description: "What it has read.",
  lead: ["length", "casing"],
  fields: {
    length: withDefault(size("How long.", { maximum: 9 }), 1),
    casing: oneOf("The case.", ["upper", "lower"]),
    prefix: withDefault(text("What comes first."), ""),
  },
  draw: (values) => () => JSON.stringify(values),
});

const read = (...args: Value[]): unknown => JSON.parse(String(echo.bind(args, call)({} as never)));

test("options are read by name, and missing options use their defaults", () => {
  expect(read({ casing: "upper", prefix: "x" })).toEqual({ length: 1, casing: "upper", prefix: "x" });
  expect(read()).toEqual({ length: 1, prefix: "" });
  expect(read(null)).toEqual({ length: 1, prefix: "" });
  expect(read({ length: null })).toEqual({ length: 1, prefix: "" });
});

test("lead options may be positional, and a range may replace a size", () => {
  expect(read(5)).toEqual({ length: 5, prefix: "" });
  expect(read("5", "upper")).toEqual({ length: 5, casing: "upper", prefix: "" });
  expect(read({ min: 1, max: 3 })).toEqual({ length: { min: 1, max: 3 }, prefix: "" });
  expect(read({ length: { max: 3 } })).toEqual({ length: { min: 0, max: 3 }, prefix: "" });
});

test("an object is not a range if the lead option is a single number", () => {
  const single = withOptions({
    name: "single",
    description: "A number.",
    lead: ["chance"],
    fields: { chance: decimal("The number.") },
    draw: () => () => "",
  });
  expect(() => single.bind([{ max: 3 }], call)).toThrow('There is no option "max": use chance.');
});

test("a function without lead options requires an object", () => {
  const named = withOptions({
    name: "named",
    description: "A number.",
    fields: { first: integer("One."), second: integer("Another.") },
    draw: () => () => "",
  });
  expect(() => named.bind([3], call)).toThrow('"options" must be an object with first, second, not 3.');
});

test("an error contains the index of its argument", () => {
  const row = positional({
    name: "row",
    description: "Two numbers.",
    fields: { first: integer("One."), second: integer("Another.") },
    draw: () => () => "",
  });
  try {
    row.bind([1, "x"], call);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ArgumentError);
    expect((error as ArgumentError).index).toBe(1);
  }
});

test("the signatures describe the arguments that are read", () => {
  expect(echo.signatures.map((signature) => signature.map(({ name }) => name))).toEqual([
    ["length", "casing"],
    ["options"],
  ]);
  expect(echo.signatures[1]?.[0]?.options?.map(({ name }) => name)).toEqual(["length", "casing", "prefix"]);
  expect(echo.signatures[0]?.[0]).toMatchObject({ kind: "integer", default: "1", maximum: 9 });
  expect(withoutArguments("nothing", "Nothing.", () => "").signatures).toEqual([[]]);
});
