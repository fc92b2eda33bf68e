import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { unpack } from "@/lib/aws/s3/unpack";

function unpacked(bytes: Uint8Array, pieceLength: number): { text: string; ended: number } {
  const chunks: Uint8Array[] = [];
  let ended = 0;
  const sink = unpack({ push: (chunk) => chunks.push(chunk.slice()), end: () => (ended += 1) });
  for (let start = 0; start < bytes.length; start += pieceLength) {
    sink.push(bytes.subarray(start, start + pieceLength));
  }
  sink.end();
  return { text: Buffer.concat(chunks).toString("utf8"), ended };
}

const text = fc.string({ unit: "grapheme", maxLength: 300 });
const pieceLength = fc.integer({ min: 1, max: 400 });

test("bytes that are not gzip stay as they are", () => {
  fc.assert(
    fc.property(text, pieceLength, (content, length) => {
      expect(unpacked(Buffer.from(content), length)).toEqual({ text: content, ended: 1 });
    }),
  );
});

test("gzip is unpacked, whatever the chunks", () => {
  fc.assert(
    fc.property(text, pieceLength, (content, length) => {
      expect(unpacked(gzipSync(content), length)).toEqual({ text: content, ended: 1 });
    }),
  );
});

test("concatenated gzip files are unpacked as one, as compressed records are", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), pieceLength, (contents, length) => {
      const packed = Buffer.concat(contents.map((content) => gzipSync(content)));
      expect(unpacked(packed, length)).toEqual({ text: contents.join(""), ended: 1 });
    }),
  );
});

test("truncated gzip is an error", () => {
  const packed = gzipSync("x".repeat(10_000) + Math.PI);
  expect(() => unpacked(packed.subarray(0, packed.length - 12), 50)).toThrow();
});

test("bytes that only start like gzip are an error", () => {
  expect(() => unpacked(Uint8Array.of(0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 5)).toThrow();
});

test("a file that unpacks to a thousand times its size is passed on in pieces", () => {
  const packed = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  let largest = 0;
  let total = 0;
  const sink = unpack({
    push: (chunk) => {
      largest = Math.max(largest, chunk.length);
      total += chunk.length;
    },
    end: () => undefined,
  });
  sink.push(packed);
  sink.end();
  expect(total).toBe(64 * 1024 * 1024);
  expect(largest).toBeLessThan(32 * 1024 * 1024);
});
