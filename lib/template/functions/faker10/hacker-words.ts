import { createPatternDraw, oncePerLocale, pickFrom, type TextDraw } from "../locale-draws";

export const abbreviation = pickFrom((faker) => faker.definitions.hacker.abbreviation);

export const adjective = pickFrom((faker) => faker.definitions.hacker.adjective);

export const noun = pickFrom((faker) => faker.definitions.hacker.noun);

export const verb = pickFrom((faker) => faker.definitions.hacker.verb);

export const ingverb = pickFrom((faker) => faker.definitions.hacker.ingverb);

const PARTS: ReadonlyMap<string, TextDraw> = new Map([
  ["hacker.abbreviation", abbreviation],
  ["hacker.adjective", adjective],
  ["hacker.noun", noun],
  ["hacker.verb", verb],
  ["hacker.ingverb", ingverb],
]);

const phrases = oncePerLocale((faker) => createPatternDraw(faker.definitions.hacker.phrase, PARTS));

export const phrase: TextDraw = (context) => phrases(context)(context);
