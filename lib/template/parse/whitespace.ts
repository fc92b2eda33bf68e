/** Whitespace that is used for indentation. */
export function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}

/** The offset of the first non-blank character at or after `from`. */
export function skipBlanks(source: string, from: number): number {
  let index = from;
  while (isBlank(source[index])) index += 1;
  return index;
}

/** The offset of the first character at or after `from` that is not a line break. */
export function skipLineBreaks(source: string, from: number): number {
  let index = from;
  while (source[index] === "\n" || source[index] === "\r") index += 1;
  return index;
}
