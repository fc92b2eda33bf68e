import { drawInteger, drawMember } from "../../random/draw-integer";
import { isObject } from "../arguments";
import { drawWord, type WordChoice, wordChoice } from "../faker10/word";
import { type Field, orElse, type Size, text } from "../fields";
import { memberOf, type TextDraw } from "../locale-draws";
import type { RenderContext, TemplateFunction, Value } from "../template-function";
import { LONGEST_TEXT, MOST_WORDS, repeat, sizeOf } from "../text-draws";
import { slug } from "./internet";
import { countOrRange, old, oldPlain } from "./lenient";

const word = memberOf((faker) => faker.definitions.lorem.word);

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

function paragraphs(context: RenderContext, count: Size, separator: string): string {
  return repeat(context, (within) => paragraph(within), sizeOf(context.random, count), separator);
}

const wordCount = countOrRange('How many words, or {"min","max"}.', { maximum: MOST_WORDS });

/** The shortest sentence is three words of one character: `A a a. `. */
const MOST_SENTENCES = Math.floor(LONGEST_TEXT / 7);

const sentenceCount = countOrRange('How many sentences, or {"min","max"}.', { maximum: MOST_SENTENCES });

const lineCount: Size = { min: 1, max: 5 };

const BETWEEN_PARAGRAPHS = "\n \r";

const lines = (context: RenderContext, count: Size): string => sentences(context, count, "\n");

/** What faker 4.1 took a text of any kind from. */
const TEXTS: readonly TextDraw[] = [
  word,
  (context) => words(context, 3),
  (context) => sentence(context),
  (context) => sentences(context),
  (context) => paragraph(context),
  (context) => paragraphs(context, 3, BETWEEN_PARAGRAPHS),
  (context) => lines(context, lineCount),
];

const exactLength = wordChoice("closest");

/** faker 4.1 made nothing of its argument, so that a template of KDG may have anything there. */
const wordLength: Field<WordChoice> = {
  ...exactLength,
  read: (value, place) => (saysLength(value) ? exactLength.read(value, place) : exactLength.absent(place)),
};

function saysLength(value: Value): boolean {
  if (isObject(value)) return ["length", "strategy", "max"].some((key) => Object.hasOwn(value, key));
  return Number.isInteger(value) && Number(value) > 0;
}

export const loremRows: readonly TemplateFunction[] = [
  old({
    name: "lorem.word",
    description: "A Latin word.",
    example: "{{lorem.word(7)}}",
    fields: { length: wordLength },
    draw: ({ length }) => drawWord((faker) => faker.definitions.lorem.word, length),
  }),
  old({
    name: "lorem.words",
    description: "Latin words with spaces between.",
    example: "{{lorem.words(5)}}",
    fields: { num: orElse(wordCount, 3) },
    draw:
      ({ num }) =>
      (context) =>
        words(context, num),
  }),
  old({
    name: "lorem.sentence",
    description: "A Latin sentence.",
    example: "{{lorem.sentence(6)}}",
    fields: { wordCount: orElse(wordCount, { min: 3, max: 10 }) },
    draw:
      ({ wordCount: howMany }) =>
      (context) =>
        sentence(context, howMany),
  }),
  old({
    name: "lorem.slug",
    description: "Latin words joined by hyphens.",
    example: "{{lorem.slug(4)}}",
    fields: { wordCount: orElse(wordCount, 3) },
    draw:
      ({ wordCount: howMany }) =>
      (context) =>
        slug(words(context, howMany)),
  }),
  old({
    name: "lorem.sentences",
    description: "Latin sentences.",
    example: "{{lorem.sentences(2)}}",
    fields: {
      sentenceCount: orElse(sentenceCount, { min: 2, max: 6 }),
      separator: orElse(text("What stands between them."), " "),
    },
    draw:
      ({ sentenceCount: howMany, separator }) =>
      (context) =>
        sentences(context, howMany, separator),
  }),
  old({
    name: "lorem.paragraph",
    description: "A Latin paragraph: the given number of sentences and up to three more.",
    example: "{{lorem.paragraph(2)}}",
    fields: { sentenceCount: orElse(sentenceCount, 3) },
    draw:
      ({ sentenceCount: howMany }) =>
      (context) =>
        paragraph(context, howMany),
  }),
  old({
    name: "lorem.paragraphs",
    description: "Latin paragraphs, with line breaks between unless told otherwise.",
    example: '{{lorem.paragraphs(2, " ")}}',
    fields: {
      paragraphCount: orElse(
        countOrRange('How many paragraphs, or {"min","max"}.', { maximum: MOST_SENTENCES }),
        3,
      ),
      separator: orElse(text("What stands between them."), BETWEEN_PARAGRAPHS),
    },
    draw:
      ({ paragraphCount, separator }) =>
      (context) =>
        paragraphs(context, paragraphCount, separator),
  }),
  oldPlain("lorem.text", "A Latin text of any length, from a word to paragraphs.", (context) =>
    drawMember(context.random, TEXTS)(context),
  ),
  old({
    name: "lorem.lines",
    description: "Latin sentences, each on a line of its own.",
    example: "{{lorem.lines(2)}}",
    fields: {
      lineCount: orElse(
        countOrRange('How many lines, or {"min","max"}.', { maximum: MOST_SENTENCES }),
        lineCount,
      ),
    },
    draw:
      ({ lineCount: howMany }) =>
      (context) =>
        lines(context, howMany),
  }),
];
