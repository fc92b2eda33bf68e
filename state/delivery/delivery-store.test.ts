import { expect, test } from "vitest";
import { nextDelivery } from "@/state/delivery/delivery-store";

const began = Date.UTC(2026, 10, 23, 12);

test("the first object is due when the first record has waited as long as the buffer does", () => {
  expect(nextDelivery({ bufferSeconds: 60 }, began, undefined)).toBe(began + 60_000);
});

test("each object begins the wait anew", () => {
  expect(nextDelivery({ bufferSeconds: 60 }, began, began + 20_000)).toBe(began + 80_000);
});

test("an object of before the run does not count", () => {
  expect(nextDelivery({ bufferSeconds: 60 }, began, began - 5_000)).toBe(began + 60_000);
});
