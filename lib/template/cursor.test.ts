import { expect, test } from "vitest";
import { type CursorContext, getBoundNames, getCursorContext } from "./cursor";

/** The context at the `|` in the template, which is removed. */
function at(template: string): CursorContext | undefined {
  const offset = template.indexOf("|");
  return getCursorContext(template.slice(0, offset) + template.slice(offset + 1), offset);
}

test("there is no context outside placeholders", () => {
  expect(at("text | {{random.uuid}}")).toBeUndefined();
  expect(at("{{random.uuid}}|")).toBeUndefined();
  expect(at("{|{random.uuid}}")).toBeUndefined();
});

test("finds the whole dotted name at the cursor", () => {
  expect(at("{{ran|dom.uuid}}")?.name).toEqual({ text: "random.uuid", from: 2, to: 13 });
  expect(at("{{random.uuid|}}")?.name?.text).toBe("random.uuid");
  expect(at("a {{random.|")?.name).toEqual({ text: "random.", from: 4, to: 11 });
  expect(at("{{|}}")?.name).toEqual({ text: "", from: 2, to: 2 });
  expect(at("{{{na|me}}}")?.name?.text).toBe("name");
});

test("finds the call around the cursor, the argument and the key", () => {
  const call = (template: string) => {
    const { name, argument, key, isInObject } = at(template)?.call ?? {};
    return [name?.text, argument, key, isInObject];
  };
  expect(call("{{finance.amount(1, 2, |)}}")).toEqual(["finance.amount", 2, undefined, false]);
  expect(call('{{random.number({"min": 1, |')).toEqual(["random.number", 0, undefined, true]);
  expect(call('{{random.number({"min": |1})}}')).toEqual(["random.number", 0, "min", true]);
  expect(call("{{random.number({min: 1, max: |})}}")).toEqual(["random.number", 0, "max", true]);
  expect(call("{{optional(0.5, internet.email(|")).toEqual(["internet.email", 0, undefined, false]);
  expect(call("{{optional(0.5, internet.email(), |")).toEqual(["optional", 2, undefined, false]);
  expect(call("{{random.uuid|}}")).toEqual([undefined, undefined, undefined, undefined]);
});

test("inside a string the cursor is in text, not at a name", () => {
  const context = at('{{date.utc("YYYY-|MM")}}');
  expect(context?.name).toBeUndefined();
  expect(context?.string).toEqual({ from: 11, to: 20 });
  expect(context?.call?.name.text).toBe("date.utc");
  expect(at('{{date.utc("YY|')?.string).toEqual({ from: 11, to: 14 });
});

function namesAt(template: string): string[] {
  const offset = template.indexOf("|");
  return getBoundNames(template.replace("|", " "), offset);
}

test("lists the names bound before the cursor, nearest first", () => {
  expect(namesAt("{{1 as a}}{{2 as b}}{{|}}{{3 as c}}")).toEqual(["b", "a"]);
  expect(namesAt("{{1 as a}}{{2 as a}}|")).toEqual(["a"]);
});

test("names of a block are visible only in the block", () => {
  expect(namesAt("{{1 as a}}{{#repeat 2}}{{2 as b}}|{{/repeat}}")).toEqual(["b", "index", "a"]);
  expect(namesAt("{{1 as a}}{{#repeat 2}}{{2 as b}}{{/repeat}}|")).toEqual(["a"]);
  expect(namesAt("{{#oneOf}}{{#case}}{{1 as a}}{{/case}}{{#case}}{{2 as b}}|{{/case}}{{/oneOf}}")).toEqual([
    "b",
  ]);
});
