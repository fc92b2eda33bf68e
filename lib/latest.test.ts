import { expect, test } from "vitest";
import { latest } from "@/lib/latest";

test("only the call that was started last is the latest", () => {
  const start = latest();
  const isFirstLatest = start();
  expect(isFirstLatest()).toBe(true);
  const isSecondLatest = start();
  expect(isFirstLatest()).toBe(false);
  expect(isSecondLatest()).toBe(true);
});

test("two users do not overtake each other", () => {
  const isLatest = latest()();
  latest()();
  expect(isLatest()).toBe(true);
});
