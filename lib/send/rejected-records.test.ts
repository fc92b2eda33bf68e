import { expect, test } from "vitest";
import { createOutgoingRecord } from "./outgoing-record";
import { RejectedRecords } from "./rejected-records";

test("each rejected record is a line with its reason", () => {
  const rejected = new RejectedRecords();
  rejected.add(createOutgoingRecord('{"a":1}\n'), "expired", "Too old.");
  rejected.add(createOutgoingRecord(new Uint8Array([31, 139, 8])), "oversized", "Too large.");
  rejected.add(createOutgoingRecord("x", "device 7"), "expired", "Too old.");
  const lines = rejected.toNdjson().trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { reason: "expired", message: "Too old.", data: '{"a":1}\n' },
    { reason: "oversized", message: "Too large.", base64: "H4sI" },
    { reason: "expired", message: "Too old.", data: "x", partitionKey: "device 7" },
  ]);
});

test("records that do not fit are counted", () => {
  const rejected = new RejectedRecords(10);
  rejected.add(createOutgoingRecord("12345678"), "expired", "");
  rejected.add(createOutgoingRecord("12345678"), "expired", "");
  rejected.add(createOutgoingRecord("12"), "expired", "");
  expect(rejected.omitted).toBe(1);
  expect(rejected.toNdjson().split("\n").length - 1).toBe(2);
});
