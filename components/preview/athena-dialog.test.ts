import { expect, test } from "vitest";
import { tableNotes } from "@/components/preview/athena-dialog";
import type { S3Destination } from "@/lib/aws/streams/stream-description";
import { optionsStore } from "@/state/options/options-store";

const options = optionsStore.getState();

const s3: S3Destination = {
  bucket: "b",
  prefix: "",
  errorPrefix: "",
  bufferMebibytes: 1,
  bufferSeconds: 60,
  compression: "UNCOMPRESSED",
  timeZone: "UTC",
  transforms: false,
};

test("plain lines in plain objects need no note, at any location", () => {
  expect(tableNotes(options, s3)).toEqual([]);
  expect(tableNotes(options, undefined)).toEqual([]);
});

test("options that make a record other than one line are noted", () => {
  expect(tableNotes({ ...options, lineFeed: false, keepLineBreaks: true, gzip: true }, undefined)).toEqual([
    "gzip",
    "noLineFeed",
    "lineBreaks",
  ]);
  expect(tableNotes({ ...options, keepLineBreaks: true, minifyJson: true }, s3)).toEqual([]);
});

test("the stream's changes to records and objects are noted", () => {
  expect(
    tableNotes(options, { ...s3, compression: "ZIP", timeZone: "Asia/Seoul", transforms: true }),
  ).toEqual(["transforms", "compression", "timeZone"]);
  expect(tableNotes(options, { ...s3, compression: "GZIP" })).toEqual([]);
});
