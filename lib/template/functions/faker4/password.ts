import type { RandomSource } from "@/lib/random";
import { drawMember } from "../../random/draw-integer";
import { wrongArgument } from "../arguments";
import { type Field, field } from "../fields";
import { drawCharacters } from "../text-draws";

const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(33 + index));
const WORD_CHARACTERS = PRINTABLE.filter((character) => /\w/.test(character));
const VOWELS = [..."aeiou"];
const CONSONANTS = [..."bcdfghjklmnpqrstvwxyz"];

/** A single character class, such as `[A-Z0-9]`, `\w`, `\d`, or `.`. Other expressions could take hours to match. */
const ONE_CLASS = /^\/?(\[(?:[^\]\\]|\\.)+\]|\\[wWdD]|\.)\/?$/;

const MAX_CLASS_LENGTH = 200;

export interface PasswordRules {
  readonly length: number;
  readonly memorable: boolean;
  /** The characters to choose from, unless the password is memorable. */
  readonly pattern: readonly string[];
  readonly prefix: string;
}

/** The length includes the prefix. A memorable password alternates consonants and vowels. */
export function drawPassword(
  random: RandomSource,
  { length, memorable, pattern, prefix }: PasswordRules,
): string {
  const missing = length - prefix.length;
  return (
    prefix + (memorable ? drawSyllables(random, prefix, missing) : drawCharacters(random, pattern, missing))
  );
}

function drawSyllables(random: RandomSource, prefix: string, length: number): string {
  let afterConsonant = CONSONANTS.includes(prefix.slice(-1).toLowerCase());
  let text = "";
  for (let index = 0; index < length; index += 1) {
    text += drawMember(random, afterConsonant ? VOWELS : CONSONANTS);
    afterConsonant = !afterConsonant;
  }
  return text;
}

/** Reads a character class. Defaults to word characters. */
export const passwordPattern: Field<readonly string[]> = {
  ...field(
    { kind: "string", description: "The characters to use, as a character class.", default: '"\\\\w"' },
    () => undefined,
  ),
  whenMissing: () => WORD_CHARACTERS,
  read: (value, place) => {
    const read =
      typeof value === "string" && value.length <= MAX_CLASS_LENGTH ? ONE_CLASS.exec(value)?.[1] : undefined;
    const allowed = read === undefined ? [] : listCharacters(read);
    if (allowed.length > 0) return allowed;
    throw wrongArgument(place, "character-class", value, undefined, '"[A-Za-z0-9]"');
  },
};

function listCharacters(characterClass: string): readonly string[] {
  try {
    const expression = new RegExp(characterClass);
    return PRINTABLE.filter((character) => expression.test(character));
  } catch {
    return [];
  }
}
