import type { RandomSource } from "@/lib/random";
import { LIMITS } from "../limits";
import { drawInteger, drawMember } from "../random/draw-integer";
import type { Size } from "./fields";
import type { TextDraw } from "./locale-draws";
import { ArgumentError, type RenderContext } from "./template-function";

/** Nothing may be longer than a record. */
export const LONGEST_TEXT = LIMITS.recordBytes;

/** A word and the space after it are two characters at least. */
export const MOST_WORDS = LONGEST_TEXT / 2;

export const DIGITS: readonly string[] = [..."0123456789"];

export const LOWER_CASE: readonly string[] = [..."abcdefghijklmnopqrstuvwxyz"];

export const UPPER_CASE: readonly string[] = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

export const LETTERS: readonly string[] = [...LOWER_CASE, ...UPPER_CASE];

export const ALPHANUMERICS: readonly string[] = [...DIGITS, ...LETTERS];

export const LOWER_CASE_HEX: readonly string[] = [...DIGITS, ..."abcdef"];

export function inRange(random: RandomSource, size: Size): number {
  return typeof size === "number" ? size : drawInteger(random, size.min, size.max);
}

/** The size of this draw, never negative. */
export function sizeOf(random: RandomSource, size: Size): number {
  return Math.max(0, inRange(random, size));
}

/** `length` of the given characters, one after the other. */
export function characterRun(random: RandomSource, from: readonly string[], length: number): string {
  let run = "";
  for (let index = 0; index < length; index += 1) run += drawMember(random, from);
  return run;
}

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

/** @throws {ArgumentError} as soon as the text is longer than a record may be */
export function repeat(context: RenderContext, piece: TextDraw, count: number, separator: string): string {
  let text = "";
  for (let index = 0; index < count; index += 1) {
    text += index === 0 ? piece(context) : separator + piece(context);
    if (text.length > LONGEST_TEXT) throw new ArgumentError(0, "text-too-long", { count });
  }
  return text;
}
