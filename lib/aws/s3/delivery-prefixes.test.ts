import { expect, test } from "vitest";
import { getDeliveryPrefixes, getFixedPrefix } from "@/lib/aws/s3/delivery-prefixes";

const at = (text: string): number => Date.parse(text);
const noon = at("2026-11-23T12:05:00Z");

test("a plain prefix is followed by the hour in UTC", () => {
  expect(getDeliveryPrefixes("data/raw/", "UTC", noon, noon)).toEqual(["data/raw/2026/11/23/12/"]);
  expect(getDeliveryPrefixes("", "UTC", noon, noon)).toEqual(["2026/11/23/12/"]);
  expect(getDeliveryPrefixes("raw-", "UTC", noon, noon)).toEqual(["raw-2026/11/23/12/"]);
});

test("every hour of the period is listed, across midnight and the end of the year", () => {
  const from = at("2026-12-31T22:59:59.999Z");
  const to = at("2027-01-01T01:00:00Z");
  expect(getDeliveryPrefixes("p/", "UTC", from, to)).toEqual([
    "p/2026/12/31/22/",
    "p/2026/12/31/23/",
    "p/2027/01/01/00/",
    "p/2027/01/01/01/",
  ]);
});

test("hours are in the stream's own time zone", () => {
  expect(getDeliveryPrefixes("p/", "Asia/Tokyo", noon, noon)).toEqual(["p/2026/11/23/21/"]);
  expect(getDeliveryPrefixes("p/", "Nowhere/Land", noon, noon)).toEqual(["p/2026/11/23/12/"]);
});

test.each([
  [
    "year=!{timestamp:yyyy}/month=!{timestamp:MM}/day=!{timestamp:dd}/hour=!{timestamp:HH}/",
    "year=2026/month=11/day=23/hour=12/",
  ],
  ["a!{timestamp:'d='yyyy-MM-dd}/", "ad=2026-11-23/"],
  ["a!{timestamp:'it''s'}/", "ait's/"],
  ["odd!name/!{timestamp:yyyy}/", "odd!name/2026/"],
  ["!{timestamp:yyyy}/!{partitionKeyFromQuery:customer}/!{timestamp:HH}/", "2026/"],
  ["!{firehose:random-string}/x", ""],
  ["a/!{timestamp:yyyy}/!{timestamp:mm}/b", "a/2026/"],
  ["a/!{timestamp:EEE}/b", "a/"],
  ["a/!{timestamp", "a/"],
])("%s is evaluated as far as possible", (prefix, expected) => {
  expect(getDeliveryPrefixes(prefix, "UTC", noon, noon)).toEqual([expected]);
});

test("a prefix that stays the same for hours is listed once", () => {
  expect(getDeliveryPrefixes("a/!{timestamp:yyyy}/", "UTC", noon, noon + 7_200_000)).toEqual(["a/2026/"]);
});

test("the fixed part of a prefix is the text before its first expression", () => {
  expect(getFixedPrefix("errors/!{firehose:error-output-type}/x")).toBe("errors/");
  expect(getFixedPrefix("errors/")).toBe("errors/");
});
