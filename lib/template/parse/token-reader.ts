import type { ErrorFacts } from "@/lib/errors";
import type { Place } from "../diagnostic";
import type { SyntaxCode } from "../diagnostic-code";
import type { EscapedString, SyntaxProblem } from "./nodes";
import { type Token, Tokenizer } from "./tokens";

/**
 * Walks over the tokens of a tag, and reads each when it is needed: a large template may have a hundred thousand of them. Where the tag does not follow the grammar, whoever reads it notes the problem with
 * `fail` and gives undefined, all the way up: no exceptions, because a hostile template would make thousands of them.
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

  /** What is wrong, once something has failed. */
  get problem(): SyntaxProblem | undefined {
    return this.#problem;
  }

  get token(): Token {
    return this.#token;
  }

  /** The end of the token before. */
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

  /** The literals with escaped quotes in the whole tag, what is behind a problem included. */
  takeEscapedStrings(): readonly EscapedString[] {
    while (this.#token.kind !== "end") this.take();
    return this.#escapedStrings ?? NONE;
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

  /** Notes that a list, an object or an argument list is open, and which mark will close it. */
  open(closing: string): void {
    this.#closings.push(closing);
  }

  close(): void {
    this.#closings.pop();
  }

  fail(code: SyntaxCode, message: string, facts: ErrorFacts = NO_FACTS): undefined {
    const { kind, from, to } = this.token;
    const missing = kind === "end" ? this.#closings.toReversed().join("") : "";
    this.#problem ??= { code, message, facts, from, to, missing };
    return undefined;
  }
}

const NONE: readonly EscapedString[] = [];
const NO_FACTS: ErrorFacts = {};
