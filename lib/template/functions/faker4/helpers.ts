import { shuffled } from "../faker10/helpers";
import { type Field, field, orElse, text } from "../fields";
import type { TemplateFunction, Value } from "../template-function";
import { withDigits, withSymbols } from "../text-draws";
import { card, contextualCard, transaction, userCard } from "./cards";
import { slug } from "./internet";
import { old, oldPlain } from "./lenient";
import { arrayElement } from "./random";

/** faker 4.1 gave back what is no array, and shuffled three letters for 0 and false. */
const shuffleable: Field<Value> = orElse(
  field({ kind: "array", description: "The values." }, (value) =>
    value === 0 || value === false ? ["a", "b", "c"] : value,
  ),
  [],
);

export const helpersRows: readonly TemplateFunction[] = [
  arrayElement("helpers.randomize"),
  old({
    name: "helpers.slugify",
    description: "Text with hyphens for spaces, without what an address on the web would have to escape.",
    example: '{{helpers.slugify("Summer Sale!")}}',
    fields: { string: orElse(text("The text."), "") },
    draw: ({ string }) => {
      const result = slug(string);
      return () => result;
    },
  }),
  old({
    name: "helpers.replaceSymbolWithNumber",
    description: "Text with a digit for each # or another symbol.",
    example: '{{helpers.replaceSymbolWithNumber("SN-####")}}',
    fields: {
      string: orElse(text("The text."), ""),
      symbol: orElse(text("The character that stands for a digit."), "#"),
    },
    draw:
      ({ string, symbol }) =>
      ({ random }) =>
        withDigits(random, string, symbol),
  }),
  old({
    name: "helpers.replaceSymbols",
    description: "Text with a digit for each # and a capital letter for each ?.",
    example: '{{helpers.replaceSymbols("??-####")}}',
    fields: { string: orElse(text("The text."), "") },
    draw:
      ({ string }) =>
      ({ random }) =>
        withSymbols(random, string),
  }),
  old({
    name: "helpers.shuffle",
    description: "The values of an array in a random order, joined by commas.",
    example: "{{helpers.shuffle([1, 2, 3])}}",
    fields: { array: shuffleable },
    draw: ({ array }) => (Array.isArray(array) ? ({ random }) => shuffled(random, array) : () => array),
  }),
  oldPlain("helpers.createCard", "A person with address, company, posts and transactions, as JSON.", card),
  oldPlain(
    "helpers.contextualCard",
    "A person whose name, user name and email fit together, as JSON.",
    contextualCard,
  ),
  oldPlain("helpers.userCard", "A person with address and company, as JSON.", userCard),
  oldPlain("helpers.createTransaction", "A transaction on an account, as JSON.", transaction),
];
