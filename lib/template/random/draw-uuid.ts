import type { RandomSource } from "@/lib/random";

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

const hex = (byte: number): string => HEX[byte & 0xff] as string;

/** A random UUID, version 4 of RFC 9562, from four draws of 32 bits. */
export function drawUuid(random: RandomSource): string {
  const a = random.uint32();
  const b = random.uint32();
  const c = random.uint32();
  const d = random.uint32();
  return (
    hex(a) +
    hex(a >>> 8) +
    hex(a >>> 16) +
    hex(a >>> 24) +
    "-" +
    hex(b) +
    hex(b >>> 8) +
    "-" +
    hex(((b >>> 16) & 0x0f) | 0x40) +
    hex(b >>> 24) +
    "-" +
    hex((c & 0x3f) | 0x80) +
    hex(c >>> 8) +
    "-" +
    hex(c >>> 16) +
    hex(c >>> 24) +
    hex(d) +
    hex(d >>> 8) +
    hex(d >>> 16) +
    hex(d >>> 24)
  );
}
