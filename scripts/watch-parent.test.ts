import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchParent } from "./watch-parent";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("nothing happens as long as the parent stays", () => {
  const onEnd = vi.fn();
  watchParent(onEnd, () => 100);
  vi.advanceTimersByTime(60_000);
  expect(onEnd).not.toHaveBeenCalled();
});

test("the end of the parent is told once", () => {
  const onEnd = vi.fn();
  let parent = 100;
  watchParent(onEnd, () => parent);
  vi.advanceTimersByTime(1000);
  parent = 1;
  vi.advanceTimersByTime(60_000);
  expect(onEnd).toHaveBeenCalledOnce();
});
