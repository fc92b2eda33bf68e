import type { ErrorFacts } from "@/lib/errors";
import { fillFacts } from "../../fill-facts";
import { argumentWords, type PatternProblem } from "../argument-words";
import { type Field, field, required, wrongValue } from "../fields";
import { ArgumentError } from "../template-function";
import { ALPHANUMERICS, DIGITS, LETTERS } from "../text-draws";
import {
  either,
  inSequence,
  oneCharacter,
  type PatternText,
  PatternTooLarge,
  repeated,
} from "./regex-generator";

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
function escaped(letter: string): readonly string[] {
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
function classCharacters(source: string): readonly string[] | undefined {
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
function ignoringCase(characters: readonly string[]): readonly string[] {
  return [...new Set(characters.flatMap((character) => [character.toLowerCase(), character.toUpperCase()]))];
}

/** A pattern that we cannot read. */
export class PatternSyntaxError extends Error {
  override readonly name = "PatternSyntaxError";
  readonly problem: PatternProblem;
  readonly facts: ErrorFacts;

  constructor(problem: PatternProblem, facts: ErrorFacts = {}) {
    super(fillFacts(argumentWords.patternProblems[problem], facts));
    this.problem = problem;
    this.facts = facts;
  }
}

/** Parentheses inside each other. */
const DEEPEST = 32;

/** `*`, `+` and `{2,}` have no end in a pattern; here they repeat up to so many times more. */
const OPEN_END = 8;

const QUANTIFIER = /(?:([?*+])|\{(\d{1,9})(,(\d{0,9}))?\})\??/y;
const GROUP_START = /\((?:\?(?::|<[A-Za-z_]\w*>))?/y;
const CLASS = /\[((?:\\[\s\S]|[^\]\\])*)\]/y;

/**
 * Reads a regular expression, for texts that it matches: characters, `.`, `[…]`, `\d`, `\w`, `\s`, groups, `|`, and all
 * quantifiers. It takes time in proportion to the pattern's length.
 */
export class PatternReader {
  private at = 0;
  private readonly source: string;
  private readonly ignoresCase: boolean;

  constructor(source: string, ignoresCase: boolean) {
    this.source = source;
    this.ignoresCase = ignoresCase;
  }

  /** @throws {PatternSyntaxError} @throws {PatternTooLarge} */
  read(): PatternText {
    const whole = this.readChoices(0);
    if (this.at < this.source.length) throw new PatternSyntaxError("group-not-opened");
    return whole;
  }

  private readChoices(depth: number): PatternText {
    if (depth > DEEPEST) throw new PatternSyntaxError("groups-too-deep", { limit: DEEPEST });
    const choices = [this.readSequence(depth)];
    while (this.take("|")) choices.push(this.readSequence(depth));
    return either(choices);
  }

  private readSequence(depth: number): PatternText {
    const parts: PatternText[] = [];
    while (this.at < this.source.length && !this.isAt("|") && !this.isAt(")")) {
      if (this.take("^") || this.take("$")) continue;
      parts.push(this.readQuantified(this.readAtom(depth)));
    }
    return inSequence(parts);
  }

  private readAtom(depth: number): PatternText {
    if (this.isAt("(")) return this.readGroup(depth);
    if (this.isAt("[")) return this.readClass();
    if (this.take(".")) return oneCharacter(ALPHANUMERICS);
    if (this.take("\\")) return this.oneOf(this.readEscape());
    if (/[?*+]/.test(this.source[this.at] ?? ""))
      throw new PatternSyntaxError("nothing-to-repeat", { part: this.source[this.at] ?? "" });
    return this.oneOf([this.readCharacter()]);
  }

  private readGroup(depth: number): PatternText {
    this.match(GROUP_START);
    if (this.isAt("?")) throw new PatternSyntaxError("lookaround");
    const group = this.readChoices(depth + 1);
    if (!this.take(")")) throw new PatternSyntaxError("group-not-closed");
    return group;
  }

  private readClass(): PatternText {
    const matched = this.match(CLASS);
    if (matched === null) throw new PatternSyntaxError("class-not-closed");
    const characters = classCharacters(matched[1] ?? "");
    if (characters === undefined) throw new PatternSyntaxError("class-range", { part: matched[0] });
    if (characters.length === 0) throw new PatternSyntaxError("class-empty", { part: matched[0] });
    return this.oneOf(characters);
  }

  private readEscape(): readonly string[] {
    const letter = this.readCharacter();
    if (letter === "") throw new PatternSyntaxError("escape-at-end");
    if (/[1-9bBkpPux]/.test(letter))
      throw new PatternSyntaxError("escape-not-possible", { part: `\\${letter}` });
    return escaped(letter);
  }

  private readQuantified(part: PatternText): PatternText {
    const [text = "", symbol, least, comma, most] = this.match(QUANTIFIER) ?? [];
    if (text === "") return part;
    if (symbol === "?") return repeated(part, 0, 1);
    if (symbol !== undefined) return repeated(part, symbol === "*" ? 0 : 1, OPEN_END);
    const from = Number(least);
    const to = comma === undefined ? from : most === "" ? from + OPEN_END : Number(most);
    if (from > to) throw new PatternSyntaxError("repeat-order", { part: text });
    return repeated(part, from, to);
  }

  private oneOf(characters: readonly string[]): PatternText {
    return oneCharacter(this.ignoresCase ? ignoringCase(characters) : characters);
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

/** A regular expression as text, with or without slashes around it. */
export const pattern: Field<PatternText> = required(
  field({ kind: "string", description: "The pattern, such as [A-Z]{3}-\\d{4}." }, (value, place) => {
    if (typeof value !== "string") throw wrongValue(place, "pattern", value);
    const [, source = value, flags = ""] = DELIMITED.exec(value) ?? [];
    try {
      return new PatternReader(source, flags.includes("i")).read();
    } catch (error) {
      if (error instanceof PatternSyntaxError || error instanceof PatternTooLarge)
        throw new ArgumentError(place.index, "pattern", {
          parameter: place.name,
          problem: error.problem,
          ...error.facts,
        });
      throw error;
    }
  }),
);
