import { shuffle } from "../faker10/helpers";
import { type Field, field, text, withDefault } from "../fields";
import type { Value } from "../template-function";
import { fillDigits, fillSymbols } from "../text-draws";
import { card, contextualCard, transaction, userCard } from "./cards";
import { slug } from "./internet";
import { ignoringArguments, lenient } from "./lenient";
import { createArrayElementFunction } from "./random";

/** Like faker 4.1, returns any other value as is, and shuffles three letters for 0 and false. */
const shuffleable: Field<Value> = withDefault(
  field({ kind: "array", description: "The array to shuffle." }, (value) =>
    value === 0 || value === false ? ["a", "b", "c"] : value,
  ),
  [],
);

export const helpersFunctions = [
  createArrayElementFunction("helpers.randomize"),
  lenient({
    name: "helpers.slugify",
    description:
      "Returns a string with hyphens instead of spaces and without characters that are not URL-safe.",
    example: '{{helpers.slugify("Summer Sale!")}}',
    fields: { string: withDefault(text("The input string."), "") },
    draw: ({ string }) => {
      const result = slug(string);
      return () => result;
    },
  }),
  lenient({
    name: "helpers.replaceSymbolWithNumber",
    description: "Returns a string with every # (or another symbol) replaced by a random digit.",
    example: '{{helpers.replaceSymbolWithNumber("SN-####")}}',
    fields: {
      string: withDefault(text("The input string."), ""),
      symbol: withDefault(text("The character to replace with a digit."), "#"),
    },
    draw:
      ({ string, symbol }) =>
      ({ random }) =>
        fillDigits(random, string, symbol),
  }),
  lenient({
    name: "helpers.replaceSymbols",
    description:
      "Returns a string with every # replaced by a random digit and every ? by a random uppercase letter.",
    example: '{{helpers.replaceSymbols("??-####")}}',
    fields: { string: withDefault(text("The input string."), "") },
    draw:
      ({ string }) =>
      ({ random }) =>
        fillSymbols(random, string),
  }),
  lenient({
    name: "helpers.shuffle",
    description: "Returns the elements of an array in random order, separated by commas.",
    example: "{{helpers.shuffle([1, 2, 3])}}",
    fields: { array: shuffleable },
    draw: ({ array }) => (Array.isArray(array) ? ({ random }) => shuffle(random, array) : () => array),
  }),
  ignoringArguments(
    "helpers.createCard",
    "Returns a person with an address, company, posts, and transactions, as JSON.",
    card,
  ),
  ignoringArguments(
    "helpers.contextualCard",
    "Returns a person with a matching name, user name, and email address, as JSON.",
    contextualCard,
  ),
  ignoringArguments("helpers.userCard", "Returns a person with an address and company, as JSON.", userCard),
  ignoringArguments("helpers.createTransaction", "Returns an account transaction, as JSON.", transaction),
];
