import { expect, test } from "vitest";
import { notCountableReason } from "@/state/delivery/not-countable-reason";

const plain = { compression: "UNCOMPRESSED", transforms: false };
const run = { framing: { gzip: false, lineFeed: true, minifyJson: false }, keepLineBreaks: false };

test("a record a line can be counted, packed by gzip too", () => {
  expect(notCountableReason(plain, run)).toBeUndefined();
  expect(notCountableReason(plain, undefined)).toBeUndefined();
  expect(notCountableReason({ ...plain, compression: "GZIP" }, run)).toBeUndefined();
  expect(notCountableReason(plain, { ...run, framing: { ...run.framing, gzip: true } })).toBeUndefined();
});

test.each([
  ["compressed", { ...plain, compression: "Snappy" }, run],
  ["transformed", { ...plain, transforms: true }, run],
  ["no-line-feeds", plain, { ...run, framing: { ...run.framing, lineFeed: false } }],
  ["line-breaks-kept", plain, { ...run, keepLineBreaks: true }],
] as const)("what is %s cannot", (why, destination, request) => {
  expect(notCountableReason(destination, request)).toBe(why);
});
