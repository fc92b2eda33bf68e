import { expect, test } from "vitest";
import { DEFAULT_OPTIONS_FORM, toRecordOptions } from "@/lib/settings/forms";
import { notCountableReason } from "@/state/delivery/not-countable-reason";

const plain = { compression: "UNCOMPRESSED", transforms: false };
const run = { options: toRecordOptions(DEFAULT_OPTIONS_FORM) };

test("a record a line can be counted, packed by gzip too", () => {
  expect(notCountableReason(plain, run)).toBeUndefined();
  expect(notCountableReason(plain, undefined)).toBeUndefined();
  expect(notCountableReason({ ...plain, compression: "GZIP" }, run)).toBeUndefined();
  expect(notCountableReason(plain, { options: { ...run.options, gzip: true } })).toBeUndefined();
});

test.each([
  ["compressed", { ...plain, compression: "Snappy" }, run],
  ["transformed", { ...plain, transforms: true }, run],
  ["no-line-feeds", plain, { options: { ...run.options, lineFeed: false } }],
  ["line-breaks-kept", plain, { options: { ...run.options, keepLineBreaks: true } }],
] as const)("what is %s cannot", (why, destination, request) => {
  expect(notCountableReason(destination, request)).toBe(why);
});
