import type { RandomSource } from "@/lib/random";
import { drawInteger, drawMember } from "../../random/draw-integer";
import { DIGITS, UPPER_CASE } from "../faker10/character-sets";
import { characterRun, type TextDraw } from "../faker10/draw";
import { countryCode2 } from "../faker10/location-draws";
import { capitalLetter, digits } from "../faker10/symbols";

/** The last digits of an account, `...1234` or `(1234)` where wanted. */
export function mask(random: RandomSource, length: number, parens: boolean, ellipsis: boolean): string {
  const masked = `${ellipsis ? "..." : ""}${digits(random, length)}`;
  return parens ? `(${masked})` : masked;
}

const CAPITALS_AND_DIGITS = [...DIGITS, ...UPPER_CASE];

/** 27 to 34 characters, as faker 4.1 makes them; real addresses leave some letters out. */
export const bitcoinAddress: TextDraw = ({ random }) => {
  const length = drawInteger(random, 27, 34);
  return drawMember(random, ["1", "3"]) + characterRun(random, CAPITALS_AND_DIGITS, length - 1);
};

const VOWELS = [..."AEIOU"];

/** A bank of four letters, a country, a place of two characters, and for four in ten a branch. */
export const bic: TextDraw = (context) => {
  const { random } = context;
  const bank = letters(random, 3) + drawMember(random, VOWELS);
  return `${bank}${countryCode2(context)}${capitalLetter(random)}1${branch(random)}`;
};

function branch(random: RandomSource): string {
  const kind = drawInteger(random, 0, 100);
  if (kind < 10) return capitalLetter(random) + drawMember(random, VOWELS) + capitalLetter(random);
  return kind < 40 ? digits(random, 3) : "";
}

function letters(random: RandomSource, count: number): string {
  let text = "";
  for (let index = 0; index < count; index += 1) text += capitalLetter(random);
  return text;
}

const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** `1234567.50` as `1,234,567.50`, the same in every runtime. */
export function withThousands(amount: string): string {
  const [whole = "", fraction] = amount.split(".");
  const grouped = whole.replace(THOUSANDS, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
