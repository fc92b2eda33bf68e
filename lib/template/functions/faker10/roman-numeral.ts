const LETTERS = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/** @param number 1 to 3999 */
export function romanNumeral(number: number): string {
  let rest = number;
  let text = "";
  for (const [letters, value] of LETTERS) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}
