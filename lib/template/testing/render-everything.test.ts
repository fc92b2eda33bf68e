import { expect, test } from "vitest";
import { renderEverything } from "./render-everything";

test("every function gives the same values for the same seed and time, and most give others for another seed", () => {
  const [first, again, other] = ["a", "a", "b"].map((seed) => renderEverything(seed).split("\n"));
  expect(again).toEqual(first);
  const different = first?.filter((line, index) => line !== other?.[index]) ?? [];
  expect(different.length).toBeGreaterThan((first?.length ?? 0) * 0.8);
});

test("a process in another time zone gives the same values", () => {
  const before = process.env.TZ;
  const here = renderEverything("a");
  process.env.TZ = "Pacific/Apia";
  const there = renderEverything("a");
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  expect(there).toBe(here);
});
