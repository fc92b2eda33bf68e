const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PADDING = "=".charCodeAt(0);

/** The two characters of each 12-bit value: half the steps of a table for 6 bits. */
const FIRST = new Uint8Array(4096);
const SECOND = new Uint8Array(4096);
for (let bits = 0; bits < 4096; bits += 1) {
  FIRST[bits] = ALPHABET.charCodeAt(bits >> 6);
  SECOND[bits] = ALPHABET.charCodeAt(bits & 63);
}

/** The length of `bytes` bytes as base64. */
export function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}

/**
 * Writes text as base64 without an intermediate copy.
 *
 * @param text ASCII only: other characters would be corrupted
 * @returns the position after the written bytes
 */
export function writeAsciiBase64(text: string, target: Uint8Array, at: number): number {
  const whole = text.length - (text.length % 3);
  let position = at;
  for (let index = 0; index < whole; index += 3) {
    const second = text.charCodeAt(index + 1);
    writeTriple(text.charCodeAt(index), second, text.charCodeAt(index + 2), target, position);
    position += 4;
  }
  if (whole === text.length) return position;
  return writeRest(text.charCodeAt(whole), text.charCodeAt(whole + 1), text.length - whole, target, position);
}

/**
 * Writes bytes as base64.
 *
 * @returns the position after the written bytes
 */
export function writeBytesBase64(bytes: Uint8Array, target: Uint8Array, at: number): number {
  const whole = bytes.length - (bytes.length % 3);
  let position = at;
  for (let index = 0; index < whole; index += 3) {
    writeTriple(bytes[index] ?? 0, bytes[index + 1] ?? 0, bytes[index + 2] ?? 0, target, position);
    position += 4;
  }
  if (whole === bytes.length) return position;
  return writeRest(bytes[whole] ?? 0, bytes[whole + 1] ?? 0, bytes.length - whole, target, position);
}

function writeTriple(one: number, two: number, three: number, target: Uint8Array, at: number): void {
  const high = (one << 4) | (two >> 4);
  const low = ((two & 15) << 8) | three;
  target[at] = FIRST[high] as number;
  target[at + 1] = SECOND[high] as number;
  target[at + 2] = FIRST[low] as number;
  target[at + 3] = SECOND[low] as number;
}

/** The last one or two bytes. */
function writeRest(one: number, two: number, count: number, target: Uint8Array, at: number): number {
  writeTriple(one, count === 2 ? two : 0, 0, target, at);
  target[at + 3] = PADDING;
  if (count === 1) target[at + 2] = PADDING;
  return at + 4;
}
