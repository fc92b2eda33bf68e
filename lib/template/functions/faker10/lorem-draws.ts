import { drawInteger } from "../../random/draw-integer";
import { ArgumentError, type RenderContext } from "../template-function";
import { memberOf, sizeOf, type TextDraw } from "./draw";
import { LONGEST_TEXT } from "./limits";
import type { Size } from "./number-fields";

export const word = memberOf((faker) => faker.definitions.lorem.word);

/** @throws {ArgumentError} as soon as the text is longer than a record may be */
export function repeat(context: RenderContext, piece: TextDraw, count: number, separator: string): string {
  let text = "";
  for (let index = 0; index < count; index += 1) {
    text += index === 0 ? piece(context) : separator + piece(context);
    if (text.length > LONGEST_TEXT) throw new ArgumentError(0, "text-too-long", { count });
  }
  return text;
}

export function words(context: RenderContext, count: Size): string {
  return repeat(context, word, sizeOf(context.random, count), " ");
}

const WORDS_OF_A_SENTENCE = { min: 3, max: 10 };

export function sentence(context: RenderContext, wordCount: Size = WORDS_OF_A_SENTENCE): string {
  const text = words(context, wordCount);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const SENTENCES_OF_A_TEXT = { min: 2, max: 6 };

export function sentences(
  context: RenderContext,
  count: Size = SENTENCES_OF_A_TEXT,
  separator = " ",
): string {
  return repeat(context, (within) => sentence(within), sizeOf(context.random, count), separator);
}

/** A fixed number of sentences is a least number, as in faker 4.1: up to three more are added. */
export function paragraph(context: RenderContext, count: Size = 3): string {
  const added = typeof count === "number" ? count + drawInteger(context.random, 0, 3) : count;
  return sentences(context, added);
}

export function paragraphs(context: RenderContext, count: Size, separator: string): string {
  return repeat(context, (within) => paragraph(within), sizeOf(context.random, count), separator);
}
