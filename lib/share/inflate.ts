import { Inflate } from "fflate";

/** Compressed bytes given to the decompressor at a time: 1 KiB of them can become 1 MiB at most. */
const STEP = 1024;

/**
 * Decompresses raw DEFLATE, and gives up as soon as more than `limit` bytes have come out: a few bytes can unpack to
 * megabytes.
 *
 * @returns undefined where there is more
 * @throws {Error} where the data is broken or ends too early
 */
export function inflateUpTo(compressed: Uint8Array, limit: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += STEP) {
    inflate.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
    if (length > limit) return undefined;
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
