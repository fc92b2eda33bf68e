import { ALPHANUMERICS, DIGITS, LETTERS } from "../character-sets";

/** What letters after a backslash stand for: always ASCII. */
const CLASSES: ReadonlyMap<string, readonly string[]> = new Map([
  ["d", DIGITS],
  ["D", LETTERS],
  ["w", [...ALPHANUMERICS, "_"]],
  ["W", [..."!#%&*+-./:;=?@"]],
  ["s", [" "]],
  ["S", ALPHANUMERICS],
]);

const CONTROLS: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** The characters that a letter after a backslash stands for. */
export function escaped(letter: string): readonly string[] {
  return CLASSES.get(letter) ?? [CONTROLS.get(letter) ?? letter];
}

/** The most characters that a range may span: all of Unicode's first plane would be slow to list. */
const LONGEST_RANGE = 1_024;

/**
 * The characters of a class.
 *
 * @param source what stands between the brackets, `^` included
 * @returns undefined where a range is out of order or too long
 */
export function classCharacters(source: string): readonly string[] | undefined {
  const isNegated = source.startsWith("^");
  const members = new Set<string>();
  const parts = (isNegated ? source.slice(1) : source).matchAll(/(\\?[\s\S])(?:-(\\?[^\]]))?/gu);
  for (const [, first = "", last] of parts) {
    const range =
      last === undefined ? charactersOf(first) : charactersBetween(charactersOf(first), charactersOf(last));
    if (range === undefined) return undefined;
    for (const character of range) members.add(character);
  }
  return isNegated ? ALPHANUMERICS.filter((character) => !members.has(character)) : [...members];
}

function charactersOf(part: string): readonly string[] {
  return part.length > 1 && part.startsWith("\\") ? escaped(part.slice(1)) : [part];
}

function charactersBetween(first: readonly string[], last: readonly string[]): readonly string[] | undefined {
  const from = first.length === 1 ? first[0]?.codePointAt(0) : undefined;
  const to = last.length === 1 ? last[0]?.codePointAt(0) : undefined;
  // `[\w-.]`: a class is no end of a range, so the hyphen is one of the characters.
  if (from === undefined || to === undefined) return [...first, "-", ...last];
  if (from > to || to - from >= LONGEST_RANGE) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}

/** The characters in both cases. */
export function ignoringCase(characters: readonly string[]): readonly string[] {
  return [...new Set(characters.flatMap((character) => [character.toLowerCase(), character.toUpperCase()]))];
}
