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

test("there are no suggestions outside placeholders", () => {
  expect(at("text | {{random.uuid}}", true)).toBeUndefined();
});

test("a placeholder suggests bound names first, then functions by every name, and blocks", () => {
  const found = labels("{{1 as device}}{{|}}");
  expect(found[0]).toBe("device");
  expect(found).toEqual(expect.arrayContaining(["random.uuid", "date.utc", "sequence", "#repeat"]));
  expect(at("{{ran|dom.uuid}}")).toMatchObject({ from: 2, to: 13 });
  expect(labels("{{ran|}}")).not.toContain("#repeat");
});

test("an options object suggests its keys, with and without quotes", () => {
  expect(labels("{{random.number({|})}}")).toEqual(["min", "max", "precision"]);
  expect(at("{{random.number({|})}}")?.options[0]).toMatchObject({ insert: '"min"' });
  expect(at('{{random.number({"m|"})}}')).toMatchObject({ from: 18, to: 19 });
  expect(at('{{random.number({"m|"})}}')?.options[0]).toMatchObject({ insert: "min" });
});

test("a format parameter suggests formats", () => {
  expect(labels('{{date.utc("|")}}')).toContain("YYYY-MM-DD HH:mm:ss.SSS");
  expect(at("{{date.utc(|)}}")?.options[0]).toMatchObject({ insert: '"YYYY-MM-DD HH:mm:ss.SSS"' });
});

test("an option suggests its allowed values", () => {
  expect(labels('{{string.hexadecimal({"casing": "|"})}}')).toEqual(
    expect.arrayContaining(["upper", "lower", "mixed"]),
  );
  expect(labels('{{string.numeric({"allowLeadingZeros": |})}}')).toEqual(["true", "false"]);
});

test("an argument suggests names and functions while typing or on request", () => {
  expect(labels("{{1 as base}}{{random.number(|)}}")).toEqual([]);
  expect(labels("{{1 as base}}{{random.number(b|)}}")).toContain("base");
  expect(labels("{{1 as base}}{{random.number(|)}}", true)).toContain("base");
});

test("`#` suggests blocks, and an expression suggests `as`", () => {
  expect(labels("{{#|}}")).toEqual(["#repeat", "#oneOf", "#case"]);
  expect(labels("{{/re|}}")).toEqual(["/repeat", "/oneOf", "/case"]);
  expect(at("{{#re|}}")).toMatchObject({ from: 2, to: 5 });
  expect(labels("{{random.uuid |}}")).toEqual(["as"]);
  expect(labels("{{random.uuid() a|}}")).toEqual(["as"]);
  expect(labels("{{random.uuid as |}}", true)).toEqual([]);
});
