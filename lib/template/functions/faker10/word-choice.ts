import type { Faker } from "@faker-js/faker";
import { drawMember } from "../../random/draw-integer";
import { isObject } from "../arguments";
import { ArgumentError, type Parameter } from "../template-function";
import { prepared, type TextDraw } from "./draw";
import { type Field, field, readField } from "./field";
import { readOptions } from "./function-row";
import { type Range, readSize, size } from "./number-fields";
import { oneOf } from "./text-fields";

/** What to do where no word has the wanted length. */
const STRATEGIES = ["fail", "closest", "shortest", "longest", "any-length"] as const;

type Strategy = (typeof STRATEGIES)[number];

/** Which words of a list to draw from. */
export interface WordChoice {
  readonly length: Range | undefined;
  readonly strategy: Strategy;
}

const lengthField = size("How many letters; any number unless given.", { minimum: 1 });

const strategyField = oneOf("What to do where no word has that length; fail unless given.", STRATEGIES);

const OPTIONS: readonly Parameter[] = [
  { name: "length", ...lengthField.help },
  { name: "strategy", ...strategyField.help },
];

/** A length, or an object with a length and a strategy. @param usual the strategy for a bare length */
export function wordChoice(usual: Strategy): Field<WordChoice> {
  const help = {
    kind: "integer",
    description: "How many letters, or an object with a length and a strategy.",
    options: OPTIONS,
  } as const;
  const any: WordChoice = { length: undefined, strategy: "any-length" };
  const read = field(help, (value, place): WordChoice => {
    if (!isObject(value) || Object.hasOwn(value, "max"))
      return { length: asFixed(readSize(value, place, { minimum: 1 })), strategy: usual };
    const { length, strategy } = readOptions({ length: lengthField, strategy: strategyField }, value);
    return { length: length === undefined ? undefined : asFixed(length), strategy: strategy ?? "fail" };
  });
  return { ...read, read: (value, place) => readField(read, value, place) ?? any, absent: () => any };
}

function asFixed(length: number | Range): Range {
  return typeof length === "number" ? { min: length, max: length } : length;
}

/** @throws {ArgumentError} from the first draw on, where the strategy is to fail and no word has the length */
export function drawWord(wordsOf: (faker: Faker) => readonly string[], choice: WordChoice): TextDraw {
  const choose = prepared((faker) => chosenWords(wordsOf(faker), choice));
  return (context) => drawMember(context.random, choose(context));
}

function chosenWords(words: readonly string[], { length, strategy }: WordChoice): readonly string[] {
  if (length !== undefined) {
    const fitting = words.filter((word) => word.length >= length.min && word.length <= length.max);
    if (fitting.length > 0) return fitting;
  }
  switch (strategy) {
    case "fail":
      return length === undefined ? words : noSuchWord(length);
    case "closest":
      return length === undefined ? words : nearestTo(words, (word) => distance(word, length));
    case "shortest":
      return nearestTo(words, (word) => word.length);
    case "longest":
      return nearestTo(words, (word) => -word.length);
    case "any-length":
      return words;
  }
}

function noSuchWord({ min, max }: Range): never {
  const letters = min === max ? `${min}` : `${min} to ${max}`;
  throw new ArgumentError(0, `There is no word of ${letters} letters.`, '{"strategy": "closest"}');
}

function distance(word: string, { min, max }: Range): number {
  return Math.max(min - word.length, word.length - max);
}

/** The words with the least measure. */
function nearestTo(words: readonly string[], measure: (word: string) => number): readonly string[] {
  const least = Math.min(...words.map(measure));
  return words.filter((word) => measure(word) === least);
}
