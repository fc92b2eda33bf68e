import { expect, test } from "vitest";
import { checksumAlgorithms } from "./checksums";

/** Check values of the CRC catalogue, for the text `123456789`. */
test.each([
  ["crc32", "cbf43926"],
  ["crc32c", "e3069283"],
  ["crc64nvme", "ae8b14860a799888"],
])("%s matches the check value of the catalogue", (name, expected) => {
  const checksum = checksumAlgorithms.get(name)?.();
  checksum?.update(Buffer.from("1234"));
  checksum?.update(Buffer.from("56789"));
  expect(checksum?.digest().toString("hex")).toBe(expected);
});
