import type { RandomSource } from "@/lib/random";
import { drawInteger } from "../../random/draw-integer";

/** The maximum length of a card number and of its format, far longer than any real card number. */
export const MAX_CARD_LENGTH = 2_000;

/** Draws one part of a card number. */
type Part = (random: RandomSource) => string;

/** A parsed format of card numbers. */
export type CardFormat = readonly Part[];

/** A range such as `[2-5]` or a single character, optionally followed by a repetition such as `{4}` or `{2,4}`. */
const PART = /(?:\[(\d{1,9})-(\d{1,9})\]|([\s\S]))(?:\{(\d{1,9})(?:,(\d{1,9}))?\})?/g;

/** The placeholder for the check digit until the other digits are known. */
const CHECK_DIGIT = "L";

/**
 * Parses a format such as `6011-62##-####-####-###L`, in which `#` is a digit, `!` a digit from 2, `[2-5]` a number in
 * that range, and `L` the check digit.
 *
 * @returns undefined if a number could exceed the maximum length
 */
export function parseCardFormat(format: string, symbol = "#"): CardFormat | undefined {
  if (format.length > MAX_CARD_LENGTH) return undefined;
  const parts: Part[] = [];
  let longest = 0;
  for (const [, low, high, character = "", min = "1", max = min] of format.matchAll(PART)) {
    const [from, to] = [Number(min), Number(max)].sort((a, b) => a - b) as [number, number];
    longest += to * Math.max(character.length, high?.length ?? 0);
    const part =
      low === undefined ? createSymbolPart(character, symbol) : createRangePart(Number(low), Number(high));
    parts.push(repetition(part, from, to));
  }
  return longest > MAX_CARD_LENGTH ? undefined : parts;
}

/** Draws a card number with its check digit. */
export function drawCardNumber(random: RandomSource, format: CardFormat): string {
  let number = "";
  for (const part of format) number += part(random);
  return number.replace(CHECK_DIGIT, () => `${getLuhnDigit(number)}`);
}

function createSymbolPart(character: string, symbol: string): Part {
  if (character === symbol) return (random) => `${drawInteger(random, 0, 9)}`;
  if (character === "!") return (random) => `${drawInteger(random, 2, 9)}`;
  return () => character;
}

function createRangePart(low: number, high: number): Part {
  const [from, to] = [Math.min(low, high), Math.max(low, high)];
  return (random) => `${drawInteger(random, from, to)}`;
}

function repetition(part: Part, min: number, max: number): Part {
  if (min === 1 && max === 1) return part;
  return (random) => {
    let text = "";
    for (let left = drawInteger(random, min, max); left > 0; left -= 1) text += part(random);
    return text;
  };
}

/** The check digit according to the Luhn algorithm. */
function getLuhnDigit(number: string): number {
  const digits = [...number.replace(/L?$/, "0")].filter((character) => /\d/.test(character)).map(Number);
  const sum = digits.reverse().reduce((total, digit, index) => {
    const weighted = index % 2 === 0 ? digit : digit * 2;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
