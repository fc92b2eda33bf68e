import type { RandomSource } from "@/lib/random";
import { drawInteger } from "../../random/draw-integer";

/** A digit for each `symbol`; everything else stays. */
export function withDigits(random: RandomSource, format: string, symbol = "#"): string {
  let text = "";
  for (let index = 0; index < format.length; index += 1) {
    const character = format[index];
    text += character === symbol ? drawInteger(random, 0, 9) : character;
  }
  return text;
}

/** A digit for each `#`, a capital letter for each `?`; everything else stays. */
export function withSymbols(random: RandomSource, format: string): string {
  let text = "";
  for (let index = 0; index < format.length; index += 1) {
    const character = format[index];
    if (character === "#") text += drawInteger(random, 0, 9);
    else if (character === "?") text += capitalLetter(random);
    else text += character;
  }
  return text;
}

export function capitalLetter(random: RandomSource): string {
  return String.fromCharCode(drawInteger(random, 65, 90));
}

/** `length` digits. */
export function digits(random: RandomSource, length: number): string {
  let text = "";
  for (let index = 0; index < length; index += 1) text += drawInteger(random, 0, 9);
  return text;
}
