import { type Guess, type GuessPlace, getSoleExpression } from "../guess/guess";
import { guessBoolean, guessObserved } from "../guess/guess-choice";
import { guessNumber } from "../guess/guess-number";
import { guessString } from "../guess/guess-string";
import type { Shape } from "../sample/shape";
import type { Budget } from "./budget";
import { escapeJsonTemplateText, joinParts, toJsonTemplateLiteral } from "./template-text";

/** The boolean, number or string values at one position. */
export type Scalars = readonly boolean[] | readonly number[] | readonly string[];

/** The type of a shape's scalars; undefined if there is more than one. */
export function getScalars({ booleans, numbers, strings }: Shape): Scalars | undefined {
  return [booleans, numbers, strings].find((values) => values.length > 0);
}

/** Writes scalars as a template for a JSON value. */
export function createScalarTemplate(values: Scalars, place: GuessPlace, budget: Budget): string {
  const guess = guessScalar(values, place);
  const expressions = guess.parts.filter((part) => "expression" in part).length;
  if (!budget.takeTags(expressions)) return toJsonTemplateLiteral(values[0]);
  if (!isText(values)) return joinParts(guess.parts, (text) => text);
  const sole = getSoleExpression(guess);
  if (sole !== undefined && !guess.isSafe) return `{{json(${sole})}}`;
  return `"${joinParts(guess.parts, escapeJsonTemplateText)}"`;
}

/**
 * Like `createScalarTemplate`, for values that are sometimes null.
 *
 * @param share the share of non-null values, above 0 and below 1
 * @returns undefined if a single expression cannot do it
 */
export function createOptionalTemplate(
  values: Scalars,
  share: number,
  place: GuessPlace,
  budget: Budget,
): string | undefined {
  const guess = guessScalar(values, place);
  const expression = getSoleExpression(guess) ?? constantExpression(guess, isText(values));
  if (expression === undefined || !budget.takeTags(1)) return undefined;
  const optional = `optional(${share}, ${expression})`;
  return isText(values) ? `{{json(${optional})}}` : `{{${optional}}}`;
}

function guessScalar(values: Scalars, place: GuessPlace): Guess {
  if (isBooleans(values)) return guessBoolean(values);
  if (!isText(values)) return guessNumber(values as readonly number[], place);
  const guess = guessString(values, place);
  // JSON escapes apply to the whole value.
  return guess.isSafe || getSoleExpression(guess) !== undefined ? guess : guessObserved(values);
}

function constantExpression({ parts }: Guess, quoted: boolean): string | undefined {
  const [only] = parts;
  if (parts.length !== 1 || only === undefined || !("text" in only)) return undefined;
  return quoted ? JSON.stringify(only.text) : only.text;
}

function isText(values: Scalars): values is readonly string[] {
  return typeof values[0] === "string";
}

function isBooleans(values: Scalars): values is readonly boolean[] {
  return typeof values[0] === "boolean";
}
