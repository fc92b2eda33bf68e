import { expect, test } from "vitest";
import { countedBytes, outgoingRecord } from "./outgoing-record";

test("a record is measured by its data; its key counts toward the limits", () => {
  expect(outgoingRecord("한국\n").byteLength).toBe(7);
  expect(outgoingRecord(new Uint8Array(10)).byteLength).toBe(10);
  expect(countedBytes(outgoingRecord("한국\n"))).toBe(7);
  expect(countedBytes(outgoingRecord("한국\n", "é1"))).toBe(10);
});
