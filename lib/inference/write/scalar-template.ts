import { type Guess, type GuessPlace, soleExpression } from "@/lib/inference/guess/guess";
import { guessBoolean } from "@/lib/inference/guess/guess-boolean";
import { guessObserved } from "@/lib/inference/guess/guess-choice";
import { guessNumber } from "@/lib/inference/guess/guess-number";
import { guessString } from "@/lib/inference/guess/guess-string";
import type { Shape } from "@/lib/inference/shape/shape";
import type { Budget } from "./budget";
import { jsonTemplateLiteral, jsonTemplateText, templateOf } from "./template-text";

/** Booleans, numbers or strings, seen at one place. */
export type Scalars = readonly boolean[] | readonly number[] | readonly string[];

/** The one kind of scalar that a shape has; undefined where it has none. */
export function scalarsOf({ booleans, numbers, strings }: Shape): Scalars | undefined {
  return [booleans, numbers, strings].find((values) => values.length > 0);
}

/** Scalars as a template for a JSON value. */
export function scalarTemplate(values: Scalars, place: GuessPlace, budget: Budget): string {
  const guess = guessScalar(values, place);
  const expressions = guess.parts.filter((part) => "expression" in part).length;
  if (!budget.takeTags(expressions)) return jsonTemplateLiteral(values[0]);
  if (!isText(values)) return templateOf(guess.parts, (text) => text);
  const sole = soleExpression(guess);
  if (sole !== undefined && !guess.plain) return `{{json(${sole})}}`;
  return `"${templateOf(guess.parts, jsonTemplateText)}"`;
}

/**
 * The same, sometimes null.
 *
 * @param share how often it is not null, above 0 and below 1
 * @returns undefined where one expression cannot say so
 */
export function optionalTemplate(
  values: Scalars,
  share: number,
  place: GuessPlace,
  budget: Budget,
): string | undefined {
  const guess = guessScalar(values, place);
  const expression = soleExpression(guess) ?? constantExpression(guess, isText(values));
  if (expression === undefined || !budget.takeTags(1)) return undefined;
  const optional = `optional(${share}, ${expression})`;
  return isText(values) ? `{{json(${optional})}}` : `{{${optional}}}`;
}

function guessScalar(values: Scalars, place: GuessPlace): Guess {
  if (isBooleans(values)) return guessBoolean(values);
  if (!isText(values)) return guessNumber(values as readonly number[], place);
  const guess = guessString(values, place);
  // In JSON each value has to be escaped as a whole.
  return guess.plain || soleExpression(guess) !== undefined ? guess : guessObserved(values);
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
