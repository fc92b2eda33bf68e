/** Where an offset of a text is after its white space has changed: behind as many other characters. */
export function sameSpot(before: string, after: string, offset: number): number {
  let wanted = before.slice(0, offset).replaceAll(/\s/g, "").length;
  for (let at = 0; at < after.length; at += 1) {
    if (wanted === 0) return at;
    if (/\S/.test(after[at] as string)) wanted -= 1;
  }
  return after.length;
}
