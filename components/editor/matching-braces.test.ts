import { expect, test } from "vitest";
import { placeholderBraces } from "./matching-braces";

function bracesAt(marked: string): string[] {
  const offset = marked.indexOf("|");
  const source = marked.replace("|", "");
  return placeholderBraces(source, offset).map(({ from, to }) => `${from}-${to}`);
}

test("both pairs of braces match at either edge of a placeholder", () => {
  const all = ["2-4", "15-17"];
  for (const marked of [
    "a |{{random.uuid}} b",
    "a {{|random.uuid}} b",
    "a {{random.uuid|}} b",
    "a {{random.uuid}}| b",
  ]) {
    expect(bracesAt(marked)).toEqual(all);
  }
});

test("braces in its strings and around it do not match", () => {
  expect(bracesAt('{{json("}}")}}|')).toEqual(["0-2", "12-14"]);
  expect(bracesAt("{{{random.uuid}}|}")).toEqual(["1-3", "14-16"]);
});

test("nothing matches elsewhere", () => {
  expect(bracesAt("{{random|.uuid}}")).toEqual([]);
  expect(bracesAt("a| {{random.uuid}}")).toEqual([]);
  expect(bracesAt("{{random.uuid|")).toEqual([]);
});
