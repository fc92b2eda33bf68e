import { expect, test } from "vitest";
import { DEFAULT_OPTIONS_FORM, toRecordOptions } from "@/lib/settings/forms";
import {
  type ArrivalMoment,
  addMoment,
  getNextDelivery,
  getNotCountableReason,
  toArrivalPaths,
} from "@/state/delivery/delivery-store";

const began = Date.UTC(2026, 10, 23, 12);

test("the first object is due after the buffer interval", () => {
  expect(getNextDelivery({ bufferSeconds: 60 }, began, undefined)).toBe(began + 60_000);
});

test("each object restarts the buffer interval", () => {
  expect(getNextDelivery({ bufferSeconds: 60 }, began, began + 20_000)).toBe(began + 80_000);
});

test("an object from before the run does not count", () => {
  expect(getNextDelivery({ bufferSeconds: 60 }, began, began - 5_000)).toBe(began + 60_000);
});

test("sent records are a slope and arrived records a step, and both end at the top", () => {
  const history = [
    { at: 1000, sent: 0, arrived: 0 },
    { at: 2000, sent: 100, arrived: 0 },
    { at: 3000, sent: 100, arrived: 100 },
  ];
  expect(toArrivalPaths(history, 200, 50)).toEqual({
    sent: "M0,50L97,0L194,0H200",
    arrived: "M0,50H97V50H194V0H200",
  });
});

test("before the first record, both lines are at the bottom", () => {
  expect(toArrivalPaths([{ at: 1000, sent: 0, arrived: 0 }], 200, 50)).toEqual({
    sent: "M0,50H200",
    arrived: "M0,50H200",
  });
});

test("a history of days stays bounded, with its first and last moments", () => {
  let history: ArrivalMoment[] = [];
  for (let at = 0; at < 10_000; at += 1) history = addMoment(history, { at, sent: at, arrived: at });
  expect(history.length).toBeLessThanOrEqual(400);
  expect([history[0]?.at, history.at(-1)?.at]).toEqual([0, 9_999]);
});

const plain = { compression: "UNCOMPRESSED", transforms: false };
const run = { options: toRecordOptions(DEFAULT_OPTIONS_FORM) };

test("one record per line can be counted, also in gzip", () => {
  expect(getNotCountableReason(plain, run)).toBeUndefined();
  expect(getNotCountableReason(plain, undefined)).toBeUndefined();
  expect(getNotCountableReason({ ...plain, compression: "GZIP" }, run)).toBeUndefined();
  expect(getNotCountableReason(plain, { options: { ...run.options, gzip: true } })).toBeUndefined();
});

test.each([
  ["compressed", { ...plain, compression: "Snappy" }, run],
  ["transformed", { ...plain, transforms: true }, run],
  ["no-line-feeds", plain, { options: { ...run.options, lineFeed: false } }],
  ["line-breaks-kept", plain, { options: { ...run.options, keepLineBreaks: true } }],
] as const)("records cannot be counted: %s", (why, destination, request) => {
  expect(getNotCountableReason(destination, request)).toBe(why);
});
