import { shuffle } from "../faker10/helpers";
import { type Field, field, text, withDefault } from "../fields";
import type { Value } from "../template-function";
import { fillDigits, fillSymbols } from "../text-draws";
import { card, contextualCard, transaction, userCard } from "./cards";
import { slug } from "./internet";
import { ignoringArguments, lenient } from "./lenient";
import { createArrayElementFunction } from "./random";

/** faker 4.1 gave back what is no array, and shuffled three letters for 0 and false. */
const shuffleable: Field<Value> = withDefault(
  field({ kind: "array", description: "The values." }, (value) =>
    value === 0 || value === false ? ["a", "b", "c"] : value,
  ),
  [],
);

export const helpersFunctions = [
  createArrayElementFunction("helpers.randomize"),
  lenient({
    name: "helpers.slugify",
    description: "Text with hyphens for spaces, without what an address on the web would have to escape.",
    example: '{{helpers.slugify("Summer Sale!")}}',
    fields: { string: withDefault(text("The text."), "") },
    draw: ({ string }) => {
      const result = slug(string);
      return () => result;
    },
  }),
  lenient({
    name: "helpers.replaceSymbolWithNumber",
    description: "Text with a digit for each # or another symbol.",
    example: '{{helpers.replaceSymbolWithNumber("SN-####")}}',
    fields: {
      string: withDefault(text("The text."), ""),
      symbol: withDefault(text("The character that stands for a digit."), "#"),
    },
    draw:
      ({ string, symbol }) =>
      ({ random }) =>
        fillDigits(random, string, symbol),
  }),
  lenient({
    name: "helpers.replaceSymbols",
    description: "Text with a digit for each # and a capital letter for each ?.",
    example: '{{helpers.replaceSymbols("??-####")}}',
    fields: { string: withDefault(text("The text."), "") },
    draw:
      ({ string }) =>
      ({ random }) =>
        fillSymbols(random, string),
  }),
  lenient({
    name: "helpers.shuffle",
    description: "The values of an array in a random order, joined by commas.",
    example: "{{helpers.shuffle([1, 2, 3])}}",
    fields: { array: shuffleable },
    draw: ({ array }) => (Array.isArray(array) ? ({ random }) => shuffle(random, array) : () => array),
  }),
  ignoringArguments(
    "helpers.createCard",
    "A person with address, company, posts and transactions, as JSON.",
    card,
  ),
  ignoringArguments(
    "helpers.contextualCard",
    "A person whose name, user name and email fit together, as JSON.",
    contextualCard,
  ),
  ignoringArguments("helpers.userCard", "A person with address and company, as JSON.", userCard),
  ignoringArguments("helpers.createTransaction", "A transaction on an account, as JSON.", transaction),
];
