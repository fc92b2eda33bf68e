import { expect, test } from "vitest";
import { excerpt } from "./sample-card";

test("a short text is shown whole, a long one from its start", () => {
  expect(excerpt("short", 3)).toEqual({ from: 0, text: "short" });
  expect(excerpt("x".repeat(30_000))).toEqual({ from: 0, text: "x".repeat(20_000) });
});

test("the excerpt contains the given offset", () => {
  for (const place of [0, 19_999, 20_000, 25_000, 999_999, 1_000_000]) {
    const { from, text } = excerpt("x".repeat(1_000_000), place);
    expect(place).toBeGreaterThanOrEqual(from);
    expect(place).toBeLessThanOrEqual(from + text.length);
    expect(text.length).toBeLessThanOrEqual(20_000);
  }
});
