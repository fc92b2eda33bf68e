import type { Place } from "../diagnostic";
import type { SyntaxProblem } from "./nodes";
import type { Token } from "./tokens";

/** Reading stops here: the tag does not follow the grammar. Caught where the tag is read, never outside the parser. */
export class TagSyntaxError extends Error {
  readonly problem: SyntaxProblem;

  constructor(problem: SyntaxProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

export class TokenReader {
  readonly #tokens: readonly Token[];
  #index = 0;

  /** @param tokens the last one is the end */
  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get token(): Token {
    return this.#tokens[this.#index] as Token;
  }

  /** The end of the token before. */
  get lastEnd(): number {
    return this.#tokens[this.#index - 1]?.to ?? this.token.from;
  }

  take(): Token {
    const { token } = this;
    if (token.kind !== "end") this.#index += 1;
    return token;
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

  fail(code: string, message: string, place: Place = this.token): never {
    throw new TagSyntaxError({ code, message, from: place.from, to: place.to });
  }
}
