import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchParent } from "./stop-signal";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("nothing happens while the parent runs", () => {
  const onExit = vi.fn();
  watchParent(onExit, () => 100);
  vi.advanceTimersByTime(60_000);
  expect(onExit).not.toHaveBeenCalled();
});

test("the exit of the parent is reported once", () => {
  const onExit = vi.fn();
  let parent = 100;
  watchParent(onExit, () => parent);
  vi.advanceTimersByTime(1000);
  parent = 1;
  vi.advanceTimersByTime(60_000);
  expect(onExit).toHaveBeenCalledOnce();
});
