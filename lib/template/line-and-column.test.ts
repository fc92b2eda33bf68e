import { expect, test } from "vitest";
import { createLineFinder } from "./line-and-column";

test("lines and columns count from 1, for any kind of line break", () => {
  const find = createLineFinder("ab\ncd\r\n\re");
  expect(find(0)).toEqual({ line: 1, column: 1 });
  expect(find(2)).toEqual({ line: 1, column: 3 });
  expect(find(3)).toEqual({ line: 2, column: 1 });
  expect(find(7)).toEqual({ line: 3, column: 1 });
  expect(find(8)).toEqual({ line: 4, column: 1 });
  expect(find(9)).toEqual({ line: 4, column: 2 });
});
