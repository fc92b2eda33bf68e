import fc from "fast-check";
import { expect, test } from "vitest";
import { createLineCounter } from "@/lib/aws/s3/line-counter";

const encoder = new TextEncoder();

function countIn(pieces: readonly Uint8Array[], mark?: string) {
  const counter = createLineCounter(mark);
  for (const piece of pieces) counter.push(piece);
  counter.end();
  return counter.count();
}

test.each([
  ["", 0],
  ["\n", 1],
  ["a\n", 1],
  ["a\nb", 2],
  ["a\n\nb\n", 3],
])("%j has the right number of lines", (text, lines) => {
  expect(countIn([encoder.encode(text)]).lines).toBe(lines);
});

test("lines and marked lines do not depend on the chunks", () => {
  const letters = fc.constantFrom("a", "b", "\n", "é");
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 60 }),
      fc.array(fc.constantFrom("a", "b", "é"), { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat(100), { maxLength: 5 }),
      (content, marks, cuts) => {
        const text = content.join("");
        const mark = marks.join("");
        const bytes = encoder.encode(text);
        const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort(
          (a, b) => a - b,
        );
        const pieces = places.slice(1).map((place, index) => bytes.subarray(places[index], place));
        const lines = text.split("\n");
        if (lines.at(-1) === "") lines.pop();
        expect(countIn(pieces, mark)).toEqual({
          lines: lines.length,
          marked: lines.filter((line) => line.includes(mark)).length,
          bytes: bytes.length,
        });
      },
    ),
  );
});

test("a mark that is split by a line feed does not count", () => {
  expect(countIn([encoder.encode("run\n-7\nrun-7\n")], "run-7").marked).toBe(1);
});
