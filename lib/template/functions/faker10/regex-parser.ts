import type { ErrorFacts } from "@/lib/errors";
import { englishArgumentTexts, type PatternProblem } from "../../argument-message";
import { fillFacts } from "../../diagnostic";
import { wrongArgument } from "../arguments";
import { type Field, field, required } from "../fields";
import { ArgumentError } from "../template-function";
import { ALPHANUMERICS, DIGITS, LETTERS } from "../text-draws";
import {
  alternation,
  anyCharacter,
  concatenation,
  RegexTooLarge,
  repetition,
  type TextGenerator,
} from "./regex-generator";

/** The characters of each escaped class, limited to ASCII. */
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

/** Returns the characters that match a letter after a backslash. */
function getEscapedCharacters(letter: string): readonly string[] {
  return CLASSES.get(letter) ?? [CONTROLS.get(letter) ?? letter];
}

/** The maximum number of characters in a range. Listing all of Unicode's basic plane would be slow. */
const MAX_RANGE_LENGTH = 1_024;

/**
 * Parses a character class.
 *
 * @param source the text between the brackets, including `^`
 * @returns the characters, or undefined if a range is out of order or too long
 */
function parseClassCharacters(source: string): readonly string[] | undefined {
  const isNegated = source.startsWith("^");
  const members = new Set<string>();
  const parts = (isNegated ? source.slice(1) : source).matchAll(/(\\?[\s\S])(?:-(\\?[^\]]))?/gu);
  for (const [, first = "", last] of parts) {
    const range =
      last === undefined
        ? getCharacters(first)
        : getCharactersBetween(getCharacters(first), getCharacters(last));
    if (range === undefined) return undefined;
    for (const character of range) members.add(character);
  }
  return isNegated ? ALPHANUMERICS.filter((character) => !members.has(character)) : [...members];
}

function getCharacters(part: string): readonly string[] {
  return part.length > 1 && part.startsWith("\\") ? getEscapedCharacters(part.slice(1)) : [part];
}

function getCharactersBetween(
  first: readonly string[],
  last: readonly string[],
): readonly string[] | undefined {
  const from = first.length === 1 ? first[0]?.codePointAt(0) : undefined;
  const to = last.length === 1 ? last[0]?.codePointAt(0) : undefined;
  // In `[\w-.]`, the hyphen is a literal character, because a class cannot be the start of a range.
  if (from === undefined || to === undefined) return [...first, "-", ...last];
  if (from > to || to - from >= MAX_RANGE_LENGTH) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}

/** Returns the characters in both letter cases. */
function inBothCases(characters: readonly string[]): readonly string[] {
  return [...new Set(characters.flatMap((character) => [character.toLowerCase(), character.toUpperCase()]))];
}

/** A regular expression that is invalid or not supported. */
export class RegexSyntaxError extends Error {
  override readonly name = "RegexSyntaxError";
  readonly problem: PatternProblem;
  readonly facts: ErrorFacts;

  constructor(problem: PatternProblem, facts: ErrorFacts = {}) {
    super(fillFacts(englishArgumentTexts.patternProblems[problem], facts));
    this.problem = problem;
    this.facts = facts;
  }
}

/** The maximum nesting of groups. */
const MAX_DEPTH = 32;

/** The maximum number of extra repetitions for quantifiers without an upper limit: `*`, `+`, and `{2,}`. */
const MAX_OPEN_REPEATS = 8;

const QUANTIFIER = /(?:([?*+])|\{(\d{1,9})(,(\d{0,9}))?\})\??/y;
const GROUP_START = /\((?:\?(?::|<[A-Za-z_]\w*>))?/y;
const CLASS = /\[((?:\\[\s\S]|[^\]\\])*)\]/y;

/**
 * Parses a regular expression into a generator of matching strings. Supports characters, `.`, `[…]`, `\d`, `\w`, `\s`,
 * groups, `|`, and all quantifiers. Takes linear time.
 */
export class RegexParser {
  private at = 0;
  private readonly source: string;
  private readonly ignoresCase: boolean;

  constructor(source: string, ignoresCase: boolean) {
    this.source = source;
    this.ignoresCase = ignoresCase;
  }

  /** @throws {RegexSyntaxError} @throws {RegexTooLarge} */
  parse(): TextGenerator {
    const whole = this.readChoices(0);
    if (this.at < this.source.length) throw new RegexSyntaxError("group-not-opened");
    return whole;
  }

  private readChoices(depth: number): TextGenerator {
    if (depth > MAX_DEPTH) throw new RegexSyntaxError("groups-too-deep", { limit: MAX_DEPTH });
    const choices = [this.readSequence(depth)];
    while (this.take("|")) choices.push(this.readSequence(depth));
    return alternation(choices);
  }

  private readSequence(depth: number): TextGenerator {
    const parts: TextGenerator[] = [];
    while (this.at < this.source.length && !this.isAt("|") && !this.isAt(")")) {
      if (this.take("^") || this.take("$")) continue;
      parts.push(this.readQuantified(this.readAtom(depth)));
    }
    return concatenation(parts);
  }

  private readAtom(depth: number): TextGenerator {
    if (this.isAt("(")) return this.readGroup(depth);
    if (this.isAt("[")) return this.readClass();
    if (this.take(".")) return anyCharacter(ALPHANUMERICS);
    if (this.take("\\")) return this.oneOf(this.readEscape());
    if (/[?*+]/.test(this.source[this.at] ?? ""))
      throw new RegexSyntaxError("nothing-to-repeat", { part: this.source[this.at] ?? "" });
    return this.oneOf([this.readCharacter()]);
  }

  private readGroup(depth: number): TextGenerator {
    this.match(GROUP_START);
    if (this.isAt("?")) throw new RegexSyntaxError("lookaround");
    const group = this.readChoices(depth + 1);
    if (!this.take(")")) throw new RegexSyntaxError("group-not-closed");
    return group;
  }

  private readClass(): TextGenerator {
    const matched = this.match(CLASS);
    if (matched === null) throw new RegexSyntaxError("class-not-closed");
    const characters = parseClassCharacters(matched[1] ?? "");
    if (characters === undefined) throw new RegexSyntaxError("class-range", { part: matched[0] });
    if (characters.length === 0) throw new RegexSyntaxError("class-empty", { part: matched[0] });
    return this.oneOf(characters);
  }

  private readEscape(): readonly string[] {
    const letter = this.readCharacter();
    if (letter === "") throw new RegexSyntaxError("escape-at-end");
    if (/[1-9bBkpPux]/.test(letter))
      throw new RegexSyntaxError("escape-not-possible", { part: `\\${letter}` });
    return getEscapedCharacters(letter);
  }

  private readQuantified(part: TextGenerator): TextGenerator {
    const [text = "", symbol, min, comma, max] = this.match(QUANTIFIER) ?? [];
    if (text === "") return part;
    if (symbol === "?") return repetition(part, 0, 1);
    if (symbol !== undefined) return repetition(part, symbol === "*" ? 0 : 1, MAX_OPEN_REPEATS);
    const from = Number(min);
    const to = comma === undefined ? from : max === "" ? from + MAX_OPEN_REPEATS : Number(max);
    if (from > to) throw new RegexSyntaxError("repeat-order", { part: text });
    return repetition(part, from, to);
  }

  private oneOf(characters: readonly string[]): TextGenerator {
    return anyCharacter(this.ignoresCase ? inBothCases(characters) : characters);
  }

  private readCharacter(): string {
    const code = this.source.codePointAt(this.at);
    if (code === undefined) return "";
    const character = String.fromCodePoint(code);
    this.at += character.length;
    return character;
  }

  private isAt(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  private take(text: string): boolean {
    if (!this.isAt(text)) return false;
    this.at += text.length;
    return true;
  }

  private match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const matched = expression.exec(this.source);
    if (matched !== null) this.at += matched[0].length;
    return matched;
  }
}

/** `/…/i` */
const DELIMITED = /^\/([\s\S]*)\/([a-z]*)$/;

/** A regular expression as a string, with or without enclosing slashes. */
export const pattern: Field<TextGenerator> = required(
  field(
    { kind: "string", description: "The regular expression, such as [A-Z]{3}-\\d{4}." },
    (value, place) => {
      if (typeof value !== "string") throw wrongArgument(place, "pattern", value);
      const [, source = value, flags = ""] = DELIMITED.exec(value) ?? [];
      try {
        return new RegexParser(source, flags.includes("i")).parse();
      } catch (error) {
        if (error instanceof RegexSyntaxError || error instanceof RegexTooLarge)
          throw new ArgumentError(place.index, "pattern", {
            parameter: place.name,
            problem: error.problem,
            ...error.facts,
          });
        throw error;
      }
    },
  ),
);
