import { afterEach, expect, test, vi } from "vitest";
import { systemClock } from "./clock";

afterEach(() => {
  vi.useRealTimers();
});

test("a sleep ends as soon as its signal aborts, or at once if it has aborted", async () => {
  const controller = new AbortController();
  const asleep = systemClock.sleep(1e9, controller.signal);
  controller.abort();
  await asleep;
  await systemClock.sleep(1e9, controller.signal);
  expect(controller.signal.aborted).toBe(true);
});

test("a sleep longer than the longest timer does not end at once", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const ended = vi.fn();
  systemClock.sleep(Number.POSITIVE_INFINITY).then(ended);
  await vi.advanceTimersByTimeAsync(86_400_000);
  expect(ended).not.toHaveBeenCalled();
});

test("a turn comes after everything that is ready, in order", async () => {
  const order: string[] = [];
  const first = systemClock.turn().then(() => order.push("first turn"));
  const second = systemClock.turn().then(() => order.push("second turn"));
  await Promise.resolve().then(() => order.push("a promise"));
  await Promise.all([first, second]);
  expect(order).toEqual(["a promise", "first turn", "second turn"]);
});

test("turns come in order without setImmediate, as in browsers", async () => {
  vi.stubGlobal("setImmediate", undefined);
  vi.resetModules();
  const { systemClock: browserClock } = await import("./clock");
  vi.unstubAllGlobals();
  const order: number[] = [];
  await Promise.all([1, 2, 3].map((turn) => browserClock.turn().then(() => order.push(turn))));
  expect(order).toEqual([1, 2, 3]);
});
