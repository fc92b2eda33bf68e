import type { ErrorFacts } from "@/lib/errors";
import { fillFacts } from "../../../fill-facts";
import { argumentWords, type PatternProblem } from "../../argument-words";
import { ALPHANUMERICS } from "../character-sets";
import { classCharacters, escaped, ignoringCase } from "./character-class";
import { either, inSequence, oneCharacter, type PatternText, repeated } from "./pattern-text";

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
