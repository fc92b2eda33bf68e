import type { Faker } from "@faker-js/faker";
import { drawMember } from "../../random/draw-integer";
import { isObject } from "../arguments";
import { positional, readOptions, withOptions } from "../define-function";
import { type Field, field, oneOf, type Range, readField, readSize, size, withDefault } from "../fields";
import { oncePerLocale, type TextDraw } from "../locale-draws";
import { ArgumentError, type Parameter, type TemplateFunction } from "../template-function";
import { drawJoined, drawSize, MAX_WORDS } from "../text-draws";

/** What to do where no word has the wanted length. */
const STRATEGIES = ["fail", "closest", "shortest", "longest", "any-length"] as const;

type Strategy = (typeof STRATEGIES)[number];

/** Which words of a list to draw from. */
export interface WordFilter {
  readonly length: Range | undefined;
  readonly strategy: Strategy;
}

const lengthField = size("The number of letters; defaults to any length.", { minimum: 1 });

const strategyField = oneOf("What to do if no word has that length; defaults to fail.", STRATEGIES);

const OPTIONS: readonly Parameter[] = [
  { name: "length", ...lengthField.help },
  { name: "strategy", ...strategyField.help },
];

/** A length, or an object with a length and a strategy. @param usual the strategy for a bare length */
export function wordFilter(usual: Strategy): Field<WordFilter> {
  const help = {
    kind: "integer",
    description: "The number of letters, or an object with a length and a strategy.",
    options: OPTIONS,
  } as const;
  const any: WordFilter = { length: undefined, strategy: "any-length" };
  const read = field(help, (value, place): WordFilter => {
    if (!isObject(value) || Object.hasOwn(value, "max"))
      return { length: toFixedRange(readSize(value, place, { minimum: 1 })), strategy: usual };
    const { length, strategy } = readOptions({ length: lengthField, strategy: strategyField }, value);
    return { length: length === undefined ? undefined : toFixedRange(length), strategy: strategy ?? "fail" };
  });
  return { ...read, read: (value, place) => readField(read, value, place) ?? any, whenMissing: () => any };
}

function toFixedRange(length: number | Range): Range {
  return typeof length === "number" ? { min: length, max: length } : length;
}

/** Draws a word of a list. @throws {ArgumentError} at the first draw, where no word has the wanted length */
export function createWordDraw(wordsOf: (faker: Faker) => readonly string[], choice: WordFilter): TextDraw {
  return createWordDrawFromLists([wordsOf], choice);
}

/**
 * Draws a word of one of some lists, each list as likely as the others, but for those that have no word of the wanted
 * length.
 *
 * @throws {ArgumentError} at the first draw, where none has
 */
function createWordDrawFromLists(
  lists: readonly ((faker: Faker) => readonly string[])[],
  choice: WordFilter,
): TextDraw {
  const fitting = oncePerLocale((faker) => {
    const chosen = lists
      .map((wordsOf) => filterWords(wordsOf(faker), choice))
      .filter(({ length }) => length > 0);
    if (chosen.length === 0) throw createNoSuchWordError(choice);
    return chosen;
  });
  return (context) => drawMember(context.random, drawMember(context.random, fitting(context)));
}

/** The words that a choice leaves; none where it is to fail. */
function filterWords(words: readonly string[], { length, strategy }: WordFilter): readonly string[] {
  const fitting = length === undefined ? [] : words.filter((word) => distance(word, length) === 0);
  if (fitting.length > 0) return fitting;
  switch (strategy) {
    case "shortest":
      return keepSmallest(words, (word) => word.length);
    case "longest":
      return keepSmallest(words, (word) => -word.length);
    case "closest":
      return length === undefined ? words : keepSmallest(words, (word) => distance(word, length));
    case "fail":
      return length === undefined ? words : [];
    case "any-length":
      return words;
  }
}

function createNoSuchWordError({ length = { min: 0, max: 0 } }: WordFilter): ArgumentError {
  const { min, max } = length;
  if (min === max) return new ArgumentError(0, "no-such-word", { length: min });
  return new ArgumentError(0, "no-such-word-in-range", { min, max });
}

/** How many letters a word has too few or too many. */
function distance(word: string, { min, max }: Range): number {
  return Math.max(0, min - word.length, word.length - max);
}

/** The words with the least measure. */
function keepSmallest(words: readonly string[], measure: (word: string) => number): readonly string[] {
  const minimum = Math.min(...words.map(measure));
  return words.filter((word) => measure(word) === minimum);
}

type WordList = (faker: Faker) => readonly string[];

const adjectives: WordList = ({ definitions }) => definitions.word.adjective;
const adverbs: WordList = ({ definitions }) => definitions.word.adverb;
const conjunctions: WordList = ({ definitions }) => definitions.word.conjunction;
const interjections: WordList = ({ definitions }) => definitions.word.interjection;
const nouns: WordList = ({ definitions }) => definitions.word.noun;
const prepositions: WordList = ({ definitions }) => definitions.word.preposition;
const verbs: WordList = ({ definitions }) => definitions.word.verb;

const ANY_KIND = [adjectives, adverbs, conjunctions, interjections, nouns, prepositions, verbs];

const anyWord = createWordDrawFromLists(ANY_KIND, { length: undefined, strategy: "any-length" });

/** A function that draws a word, of some length where wanted. */
function createWordFunction<const Name extends string>(
  name: Name,
  description: string,
  lists: readonly WordList[],
): TemplateFunction<Name> {
  return positional({
    name,
    description,
    example: `{{${name}({"length":{"min":4,"max":6}})}}`,
    fields: { length: wordFilter("fail") },
    draw: ({ length }) => createWordDrawFromLists(lists, length),
  });
}

export const wordFunctions = [
  createWordFunction("word.adjective", "Returns an adjective.", [adjectives]),
  createWordFunction("word.adverb", "Returns an adverb.", [adverbs]),
  createWordFunction("word.conjunction", "Returns a conjunction, such as because.", [conjunctions]),
  createWordFunction("word.interjection", "Returns an interjection, such as wow.", [interjections]),
  createWordFunction("word.noun", "Returns a noun.", [nouns]),
  createWordFunction("word.preposition", "Returns a preposition, such as under.", [prepositions]),
  createWordFunction("word.verb", "Returns a verb.", [verbs]),
  createWordFunction("word.sample", "Returns a word of any type.", ANY_KIND),
  withOptions({
    name: "word.words",
    description: "Returns words of any type, separated by spaces.",
    example: "{{word.words(4)}}",
    lead: ["count"],
    fields: { count: withDefault(size("The number of words.", { maximum: MAX_WORDS }), { min: 1, max: 3 }) },
    draw:
      ({ count }) =>
      (context) =>
        drawJoined(context, anyWord, drawSize(context.random, count), " "),
  }),
];
