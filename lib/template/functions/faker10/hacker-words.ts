import { memberOf, patternDraw, prepared, type TextDraw } from "../locale-draws";

export const abbreviation = memberOf((faker) => faker.definitions.hacker.abbreviation);

export const adjective = memberOf((faker) => faker.definitions.hacker.adjective);

export const noun = memberOf((faker) => faker.definitions.hacker.noun);

export const verb = memberOf((faker) => faker.definitions.hacker.verb);

export const ingverb = memberOf((faker) => faker.definitions.hacker.ingverb);

const PARTS: ReadonlyMap<string, TextDraw> = new Map([
  ["hacker.abbreviation", abbreviation],
  ["hacker.adjective", adjective],
  ["hacker.noun", noun],
  ["hacker.verb", verb],
  ["hacker.ingverb", ingverb],
]);

const phrases = prepared((faker) => patternDraw(faker.definitions.hacker.phrase, PARTS));

export const phrase: TextDraw = (context) => phrases(context)(context);
