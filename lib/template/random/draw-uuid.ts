import type { RandomSource } from "@/lib/random";

const DIGITS = Uint8Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));
const HYPHEN = "-".charCodeAt(0);

/** The character code of the hexadecimal digit for the lowest four bits. */
const digit = (bits: number): number => DIGITS[bits & 15] as number;

/**
 * Draws a UUID, version 4 of RFC 9562, from four draws of 32 bits. Built from character codes, because V8 has to
 * flatten a concatenated string later, which takes twice as long as everything else.
 */
export function drawUuid(random: RandomSource): string {
  const a = random.uint32();
  const b = random.uint32();
  const c = random.uint32();
  const d = random.uint32();
  return String.fromCharCode(
    digit(a),
    digit(a >>> 4),
    digit(a >>> 8),
    digit(a >>> 12),
    digit(a >>> 16),
    digit(a >>> 20),
    digit(a >>> 24),
    digit(a >>> 28),
    HYPHEN,
    digit(b),
    digit(b >>> 4),
    digit(b >>> 8),
    digit(b >>> 12),
    HYPHEN,
    digit(4),
    digit(b >>> 16),
    digit(b >>> 20),
    digit(b >>> 24),
    HYPHEN,
    digit((c & 3) | 8),
    digit(c >>> 4),
    digit(c >>> 8),
    digit(c >>> 12),
    HYPHEN,
    digit(c >>> 16),
    digit(c >>> 20),
    digit(c >>> 24),
    digit(c >>> 28),
    digit(d),
    digit(d >>> 4),
    digit(d >>> 8),
    digit(d >>> 12),
    digit(d >>> 16),
    digit(d >>> 20),
    digit(d >>> 24),
    digit(d >>> 28),
  );
}
