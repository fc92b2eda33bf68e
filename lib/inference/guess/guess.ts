/** A part of a value: literal text, or an expression of the template language. */
export type Part = { readonly text: string } | { readonly expression: string };

/** How a template can generate one value. */
export interface Guess {
  readonly parts: readonly Part[];
  /**
   * Whether the values of the expressions need no escaping in any format: they contain no quotes, backslashes,
   * separators or control characters. Otherwise there is only one part.
   */
  readonly isSafe: boolean;
}

/** Where a value was found. */
export interface GuessPlace {
  /** The key or the column header; may be empty. */
  readonly name: string;
  /** Whether one record has several values at this place, so that a counter would not count records. */
  readonly repeated: boolean;
}

export function createConstant(text: string): Guess {
  return { parts: [{ text }], isSafe: true };
}

export function createExpression(text: string): Guess {
  return { parts: [{ expression: text }], isSafe: true };
}

/** An expression whose values may need escaping. */
export function createUnsafeExpression(text: string): Guess {
  return { parts: [{ expression: text }], isSafe: false };
}

/** The expression of a guess that has no other part. */
export function getSoleExpression({ parts }: Guess): string | undefined {
  const [first] = parts;
  return parts.length === 1 && first !== undefined && "expression" in first ? first.expression : undefined;
}

type Argument = string | number | boolean | null | readonly Argument[] | { readonly [key: string]: Argument };

/** Formats a call in the usual style: `random.number({"min": 1, "max": 6})`. */
export function formatCall(name: string, ...args: readonly Argument[]): string {
  return `${name}(${args.map(formatArgument).join(", ")})`;
}

function formatArgument(argument: Argument): string {
  if (Array.isArray(argument)) return `[${argument.map(formatArgument).join(", ")}]`;
  if (typeof argument !== "object" || argument === null)
    return formatLiteral(argument as string | number | boolean | null);
  const members = Object.entries(argument).map(
    ([key, value]) => `${JSON.stringify(key)}: ${formatArgument(value)}`,
  );
  return `{${members.join(", ")}}`;
}

/** Writes numbers without exponents if possible, for readability. */
function formatLiteral(value: string | number | boolean | null): string {
  if (typeof value !== "number" || Math.abs(value) >= 1e-6 || value === 0) return JSON.stringify(value);
  return value.toFixed(20).replace(/0+$/, "");
}

/** A share as a readable weight: two decimals, never 0 or 1. */
export function roundShare(part: number, whole: number): number {
  return Math.min(0.99, Math.max(0.01, Math.round((100 * part) / whole) / 100));
}

/** Counts as readable weights. A total above 100 becomes percentages with one decimal, never 0. */
export function roundWeights(counts: readonly number[]): number[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum <= 100) return [...counts];
  return counts.map((count) => Math.max(0.1, Math.round((1000 * count) / sum) / 10));
}

/** Counts each value, in the order of first occurrence. */
export function countValues<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
