import type { Faker } from "@faker-js/faker";
import { drawMember } from "../../random/draw-integer";
import { isObject } from "../arguments";
import { positional, readOptions, withOptions } from "../define-function";
import { type Field, field, oneOf, type Range, readField, readSize, size, withDefault } from "../fields";
import { oncePerLocale, type TextDraw } from "../locale-draws";
import { ArgumentError, type Parameter, type TemplateFunction } from "../template-function";
import { drawJoined, drawSize, MAX_WORDS } from "../text-draws";

/** What to do if no word has the requested length. */
const STRATEGIES = ["fail", "closest", "shortest", "longest", "any-length"] as const;

type Strategy = (typeof STRATEGIES)[number];

/** Selects words of a list by length. */
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

/** A length, or an object with a length and a strategy. @param defaultStrategy the strategy for a plain length */
export function wordFilter(defaultStrategy: Strategy): Field<WordFilter> {
  const help = {
    kind: "integer",
    description: "The number of letters, or an object with a length and a strategy.",
    options: OPTIONS,
  } as const;
  const any: WordFilter = { length: undefined, strategy: "any-length" };
  const read = field(help, (value, place): WordFilter => {
    if (!isObject(value) || Object.hasOwn(value, "max"))
      return { length: toFixedRange(readSize(value, place, { minimum: 1 })), strategy: defaultStrategy };
    const { length, strategy } = readOptions({ length: lengthField, strategy: strategyField }, value);
    return { length: length === undefined ? undefined : toFixedRange(length), strategy: strategy ?? "fail" };
  });
  return { ...read, read: (value, place) => readField(read, value, place) ?? any, whenMissing: () => any };
}

function toFixedRange(length: number | Range): Range {
  return typeof length === "number" ? { min: length, max: length } : length;
}

/** Creates a draw of words from a list. The first draw throws if no word matches. @throws {ArgumentError} */
export function createWordDraw(getWords: (faker: Faker) => readonly string[], filter: WordFilter): TextDraw {
  return createWordDrawFromLists([getWords], filter);
}

/**
 * Creates a draw of words from several lists. Each list that contains a matching word has the same probability.
 *
 * @throws {ArgumentError} at the first draw, if no word in any list matches
 */
function createWordDrawFromLists(
  lists: readonly ((faker: Faker) => readonly string[])[],
  filter: WordFilter,
): TextDraw {
  const fitting = oncePerLocale((faker) => {
    const chosen = lists
      .map((getWords) => filterWords(getWords(faker), filter))
      .filter(({ length }) => length > 0);
    if (chosen.length === 0) throw createNoSuchWordError(filter);
    return chosen;
  });
  return (context) => drawMember(context.random, drawMember(context.random, fitting(context)));
}

/** Returns the matching words, or none if the strategy is to fail. */
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

/** The number of letters by which a word is too short or too long. */
function distance(word: string, { min, max }: Range): number {
  return Math.max(0, min - word.length, word.length - max);
}

/** Returns the words with the smallest measure. */
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

/** Defines a function that returns a word, optionally of a given length. */
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
