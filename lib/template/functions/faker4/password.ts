import type { RandomSource } from "@/lib/random";
import { drawMember } from "../../random/draw-integer";
import { wrongArgument } from "../arguments";
import { type Field, field } from "../fields";
import { drawCharacters } from "../text-draws";

const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(33 + index));
const WORD_CHARACTERS = PRINTABLE.filter((character) => /\w/.test(character));
const VOWELS = [..."aeiou"];
const CONSONANTS = [..."bcdfghjklmnpqrstvwxyz"];

/** One character class and nothing else: `[A-Z0-9]`, `\w`, `\d`, `.`. More could be made to run for hours. */
const ONE_CLASS = /^\/?(\[(?:[^\]\\]|\\.)+\]|\\[wWdD]|\.)\/?$/;

/** Longer than any class needs to be. */
const MAX_CLASS_LENGTH = 200;

export interface PasswordRules {
  readonly length: number;
  readonly memorable: boolean;
  /** The characters that it is made of, unless it is memorable. */
  readonly pattern: readonly string[];
  readonly prefix: string;
}

/** The prefix counts towards the length; a memorable password is consonants and vowels by turns. */
export function password(
  random: RandomSource,
  { length, memorable, pattern, prefix }: PasswordRules,
): string {
  const missing = length - prefix.length;
  return prefix + (memorable ? syllables(random, prefix, missing) : drawCharacters(random, pattern, missing));
}

function syllables(random: RandomSource, prefix: string, length: number): string {
  let afterConsonant = CONSONANTS.includes(prefix.slice(-1).toLowerCase());
  let text = "";
  for (let index = 0; index < length; index += 1) {
    text += drawMember(random, afterConsonant ? VOWELS : CONSONANTS);
    afterConsonant = !afterConsonant;
  }
  return text;
}

/** The characters that a class allows; word characters where it is left out. */
export const passwordPattern: Field<readonly string[]> = {
  ...field(
    { kind: "string", description: "The characters to use, as a character class.", default: '"\\\\w"' },
    () => undefined,
  ),
  whenMissing: () => WORD_CHARACTERS,
  read: (value, place) => {
    const read =
      typeof value === "string" && value.length <= MAX_CLASS_LENGTH ? ONE_CLASS.exec(value)?.[1] : undefined;
    const allowed = read === undefined ? [] : getCharacters(read);
    if (allowed.length > 0) return allowed;
    throw wrongArgument(place, "character-class", value, undefined, '"[A-Za-z0-9]"');
  },
};

function getCharacters(characterClass: string): readonly string[] {
  try {
    const expression = new RegExp(characterClass);
    return PRINTABLE.filter((character) => expression.test(character));
  } catch {
    return [];
  }
}
