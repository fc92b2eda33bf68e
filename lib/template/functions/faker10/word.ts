import type { Faker } from "@faker-js/faker";
import type { TemplateFunction } from "../template-function";
import { sizeOf } from "./draw";
import { orElse } from "./field";
import { positional, withOptions } from "./function-row";
import { MOST_WORDS } from "./limits";
import { repeat } from "./lorem-draws";
import { size } from "./number-fields";
import { drawWordOfAny, wordChoice } from "./word-choice";

type WordList = (faker: Faker) => readonly string[];

const adjectives: WordList = ({ definitions }) => definitions.word.adjective;
const adverbs: WordList = ({ definitions }) => definitions.word.adverb;
const conjunctions: WordList = ({ definitions }) => definitions.word.conjunction;
const interjections: WordList = ({ definitions }) => definitions.word.interjection;
const nouns: WordList = ({ definitions }) => definitions.word.noun;
const prepositions: WordList = ({ definitions }) => definitions.word.preposition;
const verbs: WordList = ({ definitions }) => definitions.word.verb;

const ANY_KIND = [adjectives, adverbs, conjunctions, interjections, nouns, prepositions, verbs];

const anyWord = drawWordOfAny(ANY_KIND, { length: undefined, strategy: "any-length" });

/** A function that draws a word, of some length where wanted. */
function wordRow(name: string, description: string, lists: readonly WordList[]): TemplateFunction {
  return positional({
    name,
    description,
    example: `{{${name}({"length":{"min":4,"max":6}})}}`,
    fields: { length: wordChoice("fail") },
    draw: ({ length }) => drawWordOfAny(lists, length),
  });
}

export const wordRows = [
  wordRow("word.adjective", "An adjective.", [adjectives]),
  wordRow("word.adverb", "An adverb.", [adverbs]),
  wordRow("word.conjunction", "A conjunction such as because.", [conjunctions]),
  wordRow("word.interjection", "An interjection such as wow.", [interjections]),
  wordRow("word.noun", "A noun.", [nouns]),
  wordRow("word.preposition", "A preposition such as under.", [prepositions]),
  wordRow("word.verb", "A verb.", [verbs]),
  wordRow("word.sample", "A word of any kind.", ANY_KIND),
  withOptions({
    name: "word.words",
    description: "Words of any kind with spaces between.",
    example: "{{word.words(4)}}",
    lead: ["count"],
    fields: { count: orElse(size("How many words.", { maximum: MOST_WORDS }), { min: 1, max: 3 }) },
    draw:
      ({ count }) =>
      (context) =>
        repeat(context, anyWord, sizeOf(context.random, count), " "),
  }),
];
