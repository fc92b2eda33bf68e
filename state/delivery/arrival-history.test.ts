import { expect, test } from "vitest";
import { type ArrivalMoment, arrivalPaths, withMoment } from "@/state/delivery/arrival-history";

test("sending is a slope, arriving a step, until both are at the top", () => {
  const history = [
    { at: 1000, sent: 0, arrived: 0 },
    { at: 2000, sent: 100, arrived: 0 },
    { at: 3000, sent: 100, arrived: 100 },
  ];
  expect(arrivalPaths(history, 200, 50)).toEqual({
    sent: "M0,50L97,0L194,0H200",
    arrived: "M0,50H97V50H194V0H200",
  });
});

test("before anything was sent both lie at the bottom", () => {
  expect(arrivalPaths([{ at: 1000, sent: 0, arrived: 0 }], 200, 50)).toEqual({
    sent: "M0,50H200",
    arrived: "M0,50H200",
  });
});

test("a watch of days stays small, and keeps its beginning and its end", () => {
  let history: ArrivalMoment[] = [];
  for (let at = 0; at < 10_000; at += 1) history = withMoment(history, { at, sent: at, arrived: at });
  expect(history.length).toBeLessThanOrEqual(400);
  expect([history[0]?.at, history.at(-1)?.at]).toEqual([0, 9_999]);
});
