import { expect, test } from "vitest";
import {
  estimateBilledUnits,
  getFirehoseBilledBytes,
  getFirehoseCost,
  getKinesisPutCost,
  getPutPayloadUnits,
} from "./billing";

test.each([
  [0, 5120],
  [1, 5120],
  [3 * 1024, 5120],
  [5120, 5120],
  [5121, 10_240],
  [12 * 1024, 15_360],
])("Firehose bills a record of %d bytes as %d", (bytes, billed) => {
  expect(getFirehoseBilledBytes(bytes)).toBe(billed);
});

test.each([
  [0, 1],
  [25_600, 1],
  [25_601, 2],
  [1_048_576, 41],
])("a Kinesis record of %d bytes is %d PUT payload units", (bytes, units) => {
  expect(getPutPayloadUnits(bytes)).toBe(units);
});

test("100 records of 3 KB per second for 30 days cost what the Firehose price list says", () => {
  const billed = getFirehoseBilledBytes(3 * 1024) * 100 * 86_400 * 30;
  expect(getFirehoseCost(billed, 0.029)).toBeCloseTo(35.84, 2);
});

test("a million payload units cost their price", () => {
  expect(getKinesisPutCost(1_000_000, 0.014)).toBeCloseTo(0.014, 9);
});

test("billed units are estimated from samples, each rounded up separately", () => {
  expect(estimateBilledUnits(20_000, [100, 5000, 6000, 200], getFirehoseBilledBytes)).toBe(
    20_000 * 5120 * 1.25,
  );
  expect(estimateBilledUnits(20_000, [], getFirehoseBilledBytes)).toBe(0);
});
