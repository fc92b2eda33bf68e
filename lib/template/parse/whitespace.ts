/** White space that a template is indented with. */
export function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}

/** The offset of the first character from `from` on that is not blank. */
export function skipBlanks(source: string, from: number): number {
  let index = from;
  while (isBlank(source[index])) index += 1;
  return index;
}

/** The offset of the first character from `from` on that does not break the line. */
export function skipLineBreaks(source: string, from: number): number {
  let index = from;
  while (source[index] === "\n" || source[index] === "\r") index += 1;
  return index;
}
