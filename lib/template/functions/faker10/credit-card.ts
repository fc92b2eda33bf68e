import type { RandomSource } from "@/lib/random";
import { drawInteger } from "../../random/draw-integer";

/** Characters of a card's number or of its form: many times what any card has. */
export const MAX_CARD_LENGTH = 2_000;

/** Draws one part of a number. */
type Part = (random: RandomSource) => string;

/** A form of card numbers, read once. */
export type CardFormat = readonly Part[];

/** `[2-5]`, or one character; `{4}` or `{2,4}` after it repeat it. */
const PART = /(?:\[(\d{1,9})-(\d{1,9})\]|([\s\S]))(?:\{(\d{1,9})(?:,(\d{1,9}))?\})?/g;

/** Stands for the check digit while the others are drawn. */
const CHECK_DIGIT = "L";

/**
 * Reads a form such as `6011-62##-####-####-###L`: `#` is a digit, `!` a digit from 2, `[2-5]` a number of that range,
 * `L` the check digit.
 *
 * @returns undefined where the number could be longer than any card's by far
 */
export function parseCardFormat(format: string, symbol = "#"): CardFormat | undefined {
  if (format.length > MAX_CARD_LENGTH) return undefined;
  const parts: Part[] = [];
  let longest = 0;
  for (const [, low, high, character = "", keepSmallest = "1", most = keepSmallest] of format.matchAll(
    PART,
  )) {
    const [from, to] = [Number(keepSmallest), Number(most)].sort((a, b) => a - b) as [number, number];
    longest += to * Math.max(character.length, high?.length ?? 0);
    const part =
      low === undefined ? createSymbolPart(character, symbol) : createRangePart(Number(low), Number(high));
    parts.push(repetition(part, from, to));
  }
  return longest > MAX_CARD_LENGTH ? undefined : parts;
}

/** The number with its check digit (Luhn). */
export function drawCardNumber(random: RandomSource, format: CardFormat): string {
  let number = "";
  for (const part of format) number += part(random);
  return number.replace(CHECK_DIGIT, () => `${getCheckDigit(number)}`);
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

function repetition(part: Part, keepSmallest: number, most: number): Part {
  if (keepSmallest === 1 && most === 1) return part;
  return (random) => {
    let text = "";
    for (let left = drawInteger(random, keepSmallest, most); left > 0; left -= 1) text += part(random);
    return text;
  };
}

/** Every second digit from the right counts twice, and the sum must be a multiple of ten. */
function getCheckDigit(number: string): number {
  const digits = [...number.replace(/L?$/, "0")].filter((character) => /\d/.test(character)).map(Number);
  const sum = digits.reverse().reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit : digit * 2;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
