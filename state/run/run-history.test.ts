import { expect, test } from "vitest";
import { createReadyState } from "@/lib/send/run-state";
import { addToHistory, EMPTY_HISTORY, getRates } from "@/state/run/run-history";

const at = (elapsedMs: number, generated: number, sent = generated, failed = 0) => ({
  ...createReadyState(undefined),
  elapsedMs,
  generated,
  sent,
  failed,
});

test("counts become rates between two moments", () => {
  let history = addToHistory(EMPTY_HISTORY, at(1000, 100, 80));
  history = addToHistory(history, at(3000, 500, 480, 20));
  expect(getRates(history)).toEqual([
    { elapsedMs: 1000, offered: 100, sent: 80, failed: 0 },
    { elapsedMs: 3000, offered: 200, sent: 200, failed: 10 },
  ]);
});

test("a state within a step changes nothing", () => {
  const history = addToHistory(EMPTY_HISTORY, at(1000, 100));
  expect(addToHistory(history, at(1900, 190))).toBe(history);
});

test("a long run keeps a bounded history of its whole length", () => {
  let history = EMPTY_HISTORY;
  for (let second = 1; second <= 10_000; second += 1)
    history = addToHistory(history, at(second * 1000, second * 7));
  expect(history.moments.length).toBeLessThanOrEqual(600);
  expect(history.moments[0]?.elapsedMs).toBe(0);
  for (const { offered } of getRates(history)) expect(offered).toBeCloseTo(7);
});
