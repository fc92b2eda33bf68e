import type { Place } from "../diagnostic";
import type { SyntaxProblem } from "./nodes";
import type { Token } from "./tokens";

/**
 * Walks over the tokens of a tag. Where the tag does not follow the grammar, whoever reads it notes the problem with
 * `fail` and gives undefined, all the way up: no exceptions, because a hostile template would make thousands of them.
 */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #index = 0;
  readonly #closings: string[] = [];
  #problem: SyntaxProblem | undefined;

  /** @param tokens the last one is the end */
  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** What is wrong, once something has failed. */
  get problem(): SyntaxProblem | undefined {
    return this.#problem;
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

  /** Notes that a list, an object or an argument list is open, and which mark will close it. */
  open(closing: string): void {
    this.#closings.push(closing);
  }

  close(): void {
    this.#closings.pop();
  }

  fail(code: string, message: string, place: Place = this.token): undefined {
    const missing = this.token.kind === "end" ? this.#closings.toReversed().join("") : "";
    this.#problem ??= { code, message, from: place.from, to: place.to, missing };
    return undefined;
  }
}
