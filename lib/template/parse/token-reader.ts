import type { ErrorFacts } from "@/lib/errors";
import { fillFacts, type Place, quoted, type SyntaxCode, type SyntaxExpectation } from "../diagnostic";
import type { EscapedString, SyntaxProblem } from "./nodes";
import { type Token, Tokenizer } from "./tokens";

/** Messages of the diagnostic `syntax`, by its fact `expected`. */
const EXPECTATIONS: Readonly<Record<SyntaxExpectation, string>> = {
  value: "Expected a value here, not {token}.",
  "value-in-quotes": "Expected a value here, not {token}. Put text in quotes.",
  "name-after-dot": "Expected a name after the dot, not {token}.",
  "name-after-as": "Expected a name after `as`, not {token}.",
  key: "Expected a key here, not {token}.",
  colon: "Expected a colon after the key {key}, not {token}.",
  "comma-or-closing": "Expected `,` or `{closing}` here, not {token}.",
  "block-name": "Expected the name of a block after `{mark}`: repeat, oneOf or case.",
  end: "Expected the placeholder to end before {token}.",
};

/**
 * Reads the tokens of a tag on demand, because a large template may have a hundred thousand of them. A parser that finds
 * a syntax error records it with `fail` and returns undefined, all the way up. It throws no exceptions, because a hostile
 * template would cause thousands of them.
 */
export class TokenReader {
  readonly #tokenizer: Tokenizer;
  #token: Token;
  #lastEnd: number | undefined;
  #escapedStrings: EscapedString[] | undefined;
  readonly #closings: string[] = [];
  #problem: SyntaxProblem | undefined;

  constructor(source: string, inner: Place) {
    this.#tokenizer = new Tokenizer(source, inner);
    this.#token = this.#tokenizer.next();
  }

  /** The first failure. */
  get problem(): SyntaxProblem | undefined {
    return this.#problem;
  }

  get token(): Token {
    return this.#token;
  }

  /** The end of the previous token. */
  get lastEnd(): number {
    return this.#lastEnd ?? this.#token.from;
  }

  take(): Token {
    const token = this.#token;
    if (token.kind === "end") return token;
    if (token.kind === "string" && token.escaped) {
      this.#escapedStrings ??= [];
      this.#escapedStrings.push(token);
    }
    this.#lastEnd = token.to;
    this.#token = this.#tokenizer.next();
    return token;
  }

  /** Reads to the end of the tag, past any failure, and returns all literals with escaped quotes. */
  takeEscapedStrings(): readonly EscapedString[] {
    while (this.#token.kind !== "end") this.take();
    return this.#escapedStrings ?? NO_STRINGS;
  }

  isMark(text: string): boolean {
    const { token } = this;
    return token.kind === "mark" && token.text === text;
  }

  takeMark(text: string): Token | undefined {
    return this.isMark(text) ? this.take() : undefined;
  }

  takeName(): (Token & { kind: "name" }) | undefined {
    const { token } = this;
    if (token.kind !== "name") return undefined;
    this.take();
    return token;
  }

  /** Records that a list, an object or an argument list is open and which mark closes it. */
  open(closing: string): void {
    this.#closings.push(closing);
  }

  close(): void {
    this.#closings.pop();
  }

  /** Fails because the grammar does not allow the next token. */
  failUnexpected(expected: SyntaxExpectation, details: ErrorFacts = NO_FACTS): undefined {
    const { token } = this;
    const message = fillFacts(EXPECTATIONS[expected], { ...details, token: describeToken(token) });
    return this.fail("syntax", message, {
      ...details,
      expected,
      found: token.kind,
      ...(token.kind !== "end" && { token: quoteToken(token) }),
    });
  }

  /** Records a problem at the next token, unless there is one already. */
  fail(code: SyntaxCode, message: string, facts: ErrorFacts = NO_FACTS): undefined {
    const { kind, from, to } = this.token;
    const missing = kind === "end" ? this.#closings.toReversed().join("") : "";
    this.#problem ??= { code, message, facts, from, to, missing };
    return undefined;
  }
}

const NO_STRINGS: readonly EscapedString[] = [];
const NO_FACTS: ErrorFacts = {};

function describeToken(token: Token): string {
  if (token.kind === "end") return "the end of the placeholder";
  if (token.kind === "string") return `the text ${quoteToken(token)}`;
  if (token.kind === "number") return `the number ${token.value}`;
  return quoteToken(token);
}

function quoteToken(token: Exclude<Token, { kind: "end" }>): string {
  if (token.kind === "string") return quoted(JSON.stringify(token.value));
  return token.kind === "number" ? String(token.value) : quoted(token.text);
}
