import { drawInteger, drawMember } from "../../random/draw-integer";
import { isObject } from "../arguments";
import { createWordDraw, type WordFilter, wordFilter } from "../faker10/word";
import { type Field, type Size, text, withDefault } from "../fields";
import { pickFrom, type TextDraw } from "../locale-draws";
import type { RenderContext, Value } from "../template-function";
import { drawJoined, drawSize, MAX_TEXT_LENGTH, MAX_WORDS } from "../text-draws";
import { slug } from "./internet";
import { ignoringArguments, lenient, lenientCountOrRange } from "./lenient";

const word = pickFrom((faker) => faker.definitions.lorem.word);

export function words(context: RenderContext, count: Size): string {
  return drawJoined(context, word, drawSize(context.random, count), " ");
}

const WORDS_PER_SENTENCE = { min: 3, max: 10 };

export function sentence(context: RenderContext, wordCount: Size = WORDS_PER_SENTENCE): string {
  const text = words(context, wordCount);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const SENTENCES_PER_TEXT = { min: 2, max: 6 };

export function sentences(context: RenderContext, count: Size = SENTENCES_PER_TEXT, separator = " "): string {
  return drawJoined(context, (within) => sentence(within), drawSize(context.random, count), separator);
}

/** Adds up to three sentences to a fixed count, as in faker 4.1. */
export function paragraph(context: RenderContext, count: Size = 3): string {
  const added = typeof count === "number" ? count + drawInteger(context.random, 0, 3) : count;
  return sentences(context, added);
}

function paragraphs(context: RenderContext, count: Size, separator: string): string {
  return drawJoined(context, (within) => paragraph(within), drawSize(context.random, count), separator);
}

const wordCount = lenientCountOrRange('The number of words, or {"min","max"}.', { maximum: MAX_WORDS });

/** The shortest sentence has three words of one character: `A a a. `. */
const MAX_SENTENCES = Math.floor(MAX_TEXT_LENGTH / 7);

const sentenceCount = lenientCountOrRange('The number of sentences, or {"min","max"}.', {
  maximum: MAX_SENTENCES,
});

const lineCount: Size = { min: 1, max: 5 };

const PARAGRAPH_SEPARATOR = "\n \r";

const lines = (context: RenderContext, count: Size): string => sentences(context, count, "\n");

/** The sources of `lorem.text` in faker 4.1. */
const TEXTS: readonly TextDraw[] = [
  word,
  (context) => words(context, 3),
  (context) => sentence(context),
  (context) => sentences(context),
  (context) => paragraph(context),
  (context) => paragraphs(context, 3, PARAGRAPH_SEPARATOR),
  (context) => lines(context, lineCount),
];

const exactLength = wordFilter("closest");

/** faker 4.1 ignores the argument, so a KDG template may contain any value. */
const wordLength: Field<WordFilter> = {
  ...exactLength,
  read: (value, place) =>
    hasLength(value) ? exactLength.read(value, place) : exactLength.whenMissing(place),
};

function hasLength(value: Value): boolean {
  if (isObject(value)) return ["length", "strategy", "max"].some((key) => Object.hasOwn(value, key));
  return Number.isInteger(value) && Number(value) > 0;
}

export const loremFunctions = [
  lenient({
    name: "lorem.word",
    description: "Returns a lorem ipsum word.",
    example: "{{lorem.word(7)}}",
    fields: { length: wordLength },
    draw: ({ length }) => createWordDraw((faker) => faker.definitions.lorem.word, length),
  }),
  lenient({
    name: "lorem.words",
    description: "Returns lorem ipsum words, separated by spaces.",
    example: "{{lorem.words(5)}}",
    fields: { num: withDefault(wordCount, 3) },
    draw:
      ({ num }) =>
      (context) =>
        words(context, num),
  }),
  lenient({
    name: "lorem.sentence",
    description: "Returns a lorem ipsum sentence.",
    example: "{{lorem.sentence(6)}}",
    fields: { wordCount: withDefault(wordCount, { min: 3, max: 10 }) },
    draw:
      ({ wordCount: count }) =>
      (context) =>
        sentence(context, count),
  }),
  lenient({
    name: "lorem.slug",
    description: "Returns lorem ipsum words, separated by hyphens.",
    example: "{{lorem.slug(4)}}",
    fields: { wordCount: withDefault(wordCount, 3) },
    draw:
      ({ wordCount: count }) =>
      (context) =>
        slug(words(context, count)),
  }),
  lenient({
    name: "lorem.sentences",
    description: "Returns lorem ipsum sentences.",
    example: "{{lorem.sentences(2)}}",
    fields: {
      sentenceCount: withDefault(sentenceCount, { min: 2, max: 6 }),
      separator: withDefault(text("The separator."), " "),
    },
    draw:
      ({ sentenceCount: count, separator }) =>
      (context) =>
        sentences(context, count, separator),
  }),
  lenient({
    name: "lorem.paragraph",
    description: "Returns a lorem ipsum paragraph with the given number of sentences and up to three more.",
    example: "{{lorem.paragraph(2)}}",
    fields: { sentenceCount: withDefault(sentenceCount, 3) },
    draw:
      ({ sentenceCount: count }) =>
      (context) =>
        paragraph(context, count),
  }),
  lenient({
    name: "lorem.paragraphs",
    description: "Returns lorem ipsum paragraphs, separated by line breaks by default.",
    example: '{{lorem.paragraphs(2, " ")}}',
    fields: {
      paragraphCount: withDefault(
        lenientCountOrRange('The number of paragraphs, or {"min","max"}.', { maximum: MAX_SENTENCES }),
        3,
      ),
      separator: withDefault(text("The separator."), PARAGRAPH_SEPARATOR),
    },
    draw:
      ({ paragraphCount, separator }) =>
      (context) =>
        paragraphs(context, paragraphCount, separator),
  }),
  ignoringArguments(
    "lorem.text",
    "Returns lorem ipsum text of random length, from one word to several paragraphs.",
    (context) => drawMember(context.random, TEXTS)(context),
  ),
  lenient({
    name: "lorem.lines",
    description: "Returns lorem ipsum sentences, separated by line feeds.",
    example: "{{lorem.lines(2)}}",
    fields: {
      lineCount: withDefault(
        lenientCountOrRange('The number of lines, or {"min","max"}.', { maximum: MAX_SENTENCES }),
        lineCount,
      ),
    },
    draw:
      ({ lineCount: count }) =>
      (context) =>
        lines(context, count),
  }),
];
