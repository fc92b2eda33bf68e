/** A piece of a value: text that is copied, or an expression of the template language. */
export type Part = { readonly text: string } | { readonly expression: string };

/** How one value could be made. */
export interface Guess {
  readonly parts: readonly Part[];
  /**
   * Whether what the expressions give can stand in any format as it is: no quotes, backslashes, separators or control
   * characters. Where not, there is only one part.
   */
  readonly plain: boolean;
}

/** Where a value was found; both help to guess. */
export interface GuessPlace {
  /** The key, the column's header, or nothing. */
  readonly name: string;
  /** Whether the place is drawn again within one record, so that a counter would not count records. */
  readonly repeated: boolean;
}

export function constant(text: string): Guess {
  return { parts: [{ text }], plain: true };
}

export function expression(text: string): Guess {
  return { parts: [{ expression: text }], plain: true };
}

/** An expression whose values may need escaping. */
export function wildExpression(text: string): Guess {
  return { parts: [{ expression: text }], plain: false };
}

/** The only expression of a guess that has no text beside it. */
export function soleExpression({ parts }: Guess): string | undefined {
  const [first] = parts;
  return parts.length === 1 && first !== undefined && "expression" in first ? first.expression : undefined;
}
