import { expect, test } from "vitest";
import { checksumAlgorithms } from "./checksums";

/** The check values of the CRC catalogue: of the text `123456789`. */
test.each([
  ["crc32", "cbf43926"],
  ["crc32c", "e3069283"],
  ["crc64nvme", "ae8b14860a799888"],
])("%s of the catalogue's text is the catalogue's value", (name, expected) => {
  const checksum = checksumAlgorithms.get(name)?.();
  checksum?.update(Buffer.from("1234"));
  checksum?.update(Buffer.from("56789"));
  expect(checksum?.digest().toString("hex")).toBe(expected);
});
