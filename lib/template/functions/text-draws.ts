import type { RandomSource } from "@/lib/random";
import { LIMITS } from "../limits";
import { drawInteger, drawMember } from "../random/draw-integer";
import type { Size } from "./fields";
import type { TextDraw } from "./locale-draws";
import { ArgumentError, type RenderContext } from "./template-function";

/** No value may be longer than a record. */
export const MAX_TEXT_LENGTH = LIMITS.recordBytes;

/** A word and the space after it take at least two characters. */
export const MAX_WORDS = MAX_TEXT_LENGTH / 2;

export const DIGITS: readonly string[] = [..."0123456789"];

export const LOWERCASE_LETTERS: readonly string[] = [..."abcdefghijklmnopqrstuvwxyz"];

export const UPPERCASE_LETTERS: readonly string[] = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

export const LETTERS: readonly string[] = [...LOWERCASE_LETTERS, ...UPPERCASE_LETTERS];

export const ALPHANUMERICS: readonly string[] = [...DIGITS, ...LETTERS];

export const LOWERCASE_HEX_DIGITS: readonly string[] = [...DIGITS, ..."abcdef"];

export function drawFromRange(random: RandomSource, size: Size): number {
  return typeof size === "number" ? size : drawInteger(random, size.min, size.max);
}

/** Draws a count, at least 0. */
export function drawSize(random: RandomSource, size: Size): number {
  return Math.max(0, drawFromRange(random, size));
}

/** Draws `length` of the given characters. */
export function drawCharacters(random: RandomSource, from: readonly string[], length: number): string {
  let text = "";
  for (let index = 0; index < length; index += 1) text += drawMember(random, from);
  return text;
}

/** Replaces each `symbol` with a random digit. */
export function fillDigits(random: RandomSource, format: string, symbol = "#"): string {
  let text = "";
  for (let index = 0; index < format.length; index += 1) {
    const character = format[index];
    text += character === symbol ? drawInteger(random, 0, 9) : character;
  }
  return text;
}

/** Replaces each `#` with a random digit and each `?` with a random uppercase letter. */
export function fillSymbols(random: RandomSource, format: string): string {
  let text = "";
  for (let index = 0; index < format.length; index += 1) {
    const character = format[index];
    if (character === "#") text += drawInteger(random, 0, 9);
    else if (character === "?") text += drawUppercaseLetter(random);
    else text += character;
  }
  return text;
}

export function drawUppercaseLetter(random: RandomSource): string {
  return String.fromCharCode(drawInteger(random, 65, 90));
}

/** Draws `length` digits. */
export function drawDigits(random: RandomSource, length: number): string {
  let text = "";
  for (let index = 0; index < length; index += 1) text += drawInteger(random, 0, 9);
  return text;
}

/** Joins `count` draws with a separator. @throws {ArgumentError} as soon as the text exceeds the size of a record */
export function drawJoined(
  context: RenderContext,
  piece: TextDraw,
  count: number,
  separator: string,
): string {
  let text = "";
  for (let index = 0; index < count; index += 1) {
    text += index === 0 ? piece(context) : separator + piece(context);
    if (text.length > MAX_TEXT_LENGTH) throw new ArgumentError(0, "text-too-long", { count });
  }
  return text;
}
