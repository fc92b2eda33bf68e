import { expect, test } from "vitest";
import { createOutgoingRecord, getCountedBytes } from "./outgoing-record";

test("a record is measured by its data, and its key counts toward the limits", () => {
  expect(createOutgoingRecord("한국\n").byteLength).toBe(7);
  expect(createOutgoingRecord(new Uint8Array(10)).byteLength).toBe(10);
  expect(getCountedBytes(createOutgoingRecord("한국\n"))).toBe(7);
  expect(getCountedBytes(createOutgoingRecord("한국\n", "é1"))).toBe(10);
});
