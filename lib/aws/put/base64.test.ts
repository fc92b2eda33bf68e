import fc from "fast-check";
import { expect, test } from "vitest";
import { base64Length, writeAsciiBase64, writeBytesBase64 } from "@/lib/aws/put/base64";

const OFFSET = 3;

function written(length: number, write: (target: Uint8Array) => number): string {
  const target = new Uint8Array(OFFSET + base64Length(length) + 1).fill(0x21);
  const end = write(target);
  expect(end).toBe(OFFSET + base64Length(length));
  expect(target[OFFSET - 1]).toBe(0x21);
  expect(target[end]).toBe(0x21);
  return Buffer.from(target.subarray(OFFSET, end)).toString("latin1");
}

test.each(["", "f", "fo", "foo", "foob", "fooba", "foobar"])("%j of RFC 4648", (text) => {
  const expected = Buffer.from(text).toString("base64");
  expect(written(text.length, (target) => writeAsciiBase64(text, target, OFFSET))).toBe(expected);
});

test("any bytes are encoded as Node encodes them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = written(bytes.length, (target) => writeBytesBase64(bytes, target, OFFSET));
      expect(text).toBe(Buffer.from(bytes).toString("base64"));
    }),
  );
});

test("any ASCII text is encoded as Node encodes it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary-ascii", maxLength: 200 }), (text) => {
      const result = written(text.length, (target) => writeAsciiBase64(text, target, OFFSET));
      expect(result).toBe(Buffer.from(text).toString("base64"));
    }),
  );
});
