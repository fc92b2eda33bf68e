import { expect, test } from "vitest";
import { parseTemplate } from "@/lib/template/parse-template";
import { listFunctions } from "@/lib/worker/function-facts";
import { FunctionIndex } from "./function-index";
import { exampleArguments, exampleCall, toInsertion } from "./suggestion-insertion";

const functions = listFunctions();
const index = new FunctionIndex(functions);

function example(name: string) {
  const facts = index.find(name);
  if (facts === undefined) throw new Error(name);
  return facts;
}

test("a function is inserted with the arguments of its example", () => {
  expect(exampleCall(example("random.number"))).toBe('random.number({"min":1,"max":6})');
  expect(exampleArguments(example("random.number"))).toBe('{"min":1,"max":6}');
  expect(exampleArguments(example("random.uuid"))).toBeUndefined();
});

test("nearly every function's example is a single call; the others refer to a bound value", () => {
  const broken = functions.filter((facts) => parseTemplate(`{{${exampleCall(facts)}}}`).hasErrors);
  expect(broken.map(({ name }) => name)).toEqual(["lookup", "series.walk"]);
});

test("accepting a suggestion inserts what the context requires", () => {
  const accept = (name: string, after = "}}") =>
    toInsertion({ kind: "function", label: name, facts: example(name) }, after).insert;
  expect(accept("random.uuid")).toBe("random.uuid");
  expect(accept("json")).toMatch(/^json\(.+\)$/);
  expect(accept("json", "(1)}}")).toBe("json");
  const block = (after: string) =>
    toInsertion({ kind: "block", label: "#case", block: "case", closes: false }, after).insert;
  expect(block("}}")).toBe("#case 1}}{{/case");
  expect(block("")).toBe("#case 1}}{{/case}}");
});
