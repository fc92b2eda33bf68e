import { expect, test } from "vitest";
import { listFunctions } from "@/lib/worker/function-facts";
import { FunctionIndex } from "./function-index";
import { type Suggestions, suggestionsAt } from "./suggestions";

const index = new FunctionIndex(listFunctions());

/** Suggestions where the template has a `|`, which is left out. */
function at(marked: string, explicit = false): Suggestions | undefined {
  const offset = marked.indexOf("|");
  return suggestionsAt(marked.slice(0, offset) + marked.slice(offset + 1), offset, index, explicit);
}

function labels(marked: string, explicit = false): string[] {
  return at(marked, explicit)?.options.map(({ label }) => label) ?? [];
}

test("outside of placeholders there is nothing to suggest", () => {
  expect(at("text | {{random.uuid}}", true)).toBeUndefined();
});

test("in a placeholder functions by every name, bound names first, and blocks", () => {
  const found = labels("{{1 as device}}{{|}}");
  expect(found[0]).toBe("device");
  expect(found).toEqual(expect.arrayContaining(["random.uuid", "date.utc", "sequence", "#repeat"]));
  expect(at("{{ran|dom.uuid}}")).toMatchObject({ from: 2, to: 13 });
  expect(labels("{{ran|}}")).not.toContain("#repeat");
});

test("keys of an options object, bare and in quotes", () => {
  expect(labels("{{random.number({|})}}")).toEqual(["min", "max", "precision"]);
  expect(at("{{random.number({|})}}")?.options[0]).toMatchObject({ insert: '"min"' });
  expect(at('{{random.number({"m|"})}}')).toMatchObject({ from: 18, to: 19 });
  expect(at('{{random.number({"m|"})}}')?.options[0]).toMatchObject({ insert: "min" });
});

test("formats where a format is expected", () => {
  expect(labels('{{date.utc("|")}}')).toContain("YYYY-MM-DD HH:mm:ss.SSS");
  expect(at("{{date.utc(|)}}")?.options[0]).toMatchObject({ insert: '"YYYY-MM-DD HH:mm:ss.SSS"' });
});

test("the words that an option may be", () => {
  expect(labels('{{string.hexadecimal({"casing": "|"})}}')).toEqual(
    expect.arrayContaining(["upper", "lower", "mixed"]),
  );
  expect(labels('{{string.numeric({"allowLeadingZeros": |})}}')).toEqual(["true", "false"]);
});

test("in an argument, names and functions once something is typed or asked for", () => {
  expect(labels("{{1 as base}}{{random.number(|)}}")).toEqual([]);
  expect(labels("{{1 as base}}{{random.number(b|)}}")).toContain("base");
  expect(labels("{{1 as base}}{{random.number(|)}}", true)).toContain("base");
});

test("blocks after their sign, and `as` after an expression", () => {
  expect(labels("{{#|}}")).toEqual(["#repeat", "#oneOf", "#case"]);
  expect(labels("{{/re|}}")).toEqual(["/repeat", "/oneOf", "/case"]);
  expect(at("{{#re|}}")).toMatchObject({ from: 2, to: 5 });
  expect(labels("{{random.uuid |}}")).toEqual(["as"]);
  expect(labels("{{random.uuid() a|}}")).toEqual(["as"]);
  expect(labels("{{random.uuid as |}}", true)).toEqual([]);
});
