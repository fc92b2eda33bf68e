import { drawMember } from "../../random/draw-integer";
import { weightedIndex } from "../../random/weighted-index";
import { ArgumentError, type Value } from "../template-function";
import { cardFormat, cardNumber } from "./credit-card";
import { inRange, sizeOf } from "./draw";
import { type Field, orElse, required } from "./field";
import { pattern } from "./from-reg-exp/pattern-field";
import { positional } from "./function-row";
import { LONGEST_CARD_NUMBER } from "./limits";
import { size } from "./number-fields";
import { shuffled } from "./shuffled";
import { text } from "./text-fields";
import { fullList, fullObject, list } from "./value-fields";
import { weightedList } from "./weighted-list";

const array: Field<readonly Value[]> = required(fullList("The values to choose from."));

const keyed = required(fullObject("The object to choose from."));

export const helpersRows = [
  positional({
    name: "helpers.replaceCreditCardSymbols",
    description: "A form of a card's number with digits for # and ranges, and the check digit for L.",
    example: '{{helpers.replaceCreditCardSymbols("4[0-4]##-####-####-###L")}}',
    fields: {
      string: orElse(text("The form."), "6453-####-####-####-###L"),
      symbol: orElse(text("The character that stands for a digit."), "#"),
    },
    draw: ({ string, symbol }) => {
      const format = cardFormat(string, symbol);
      if (format === undefined) throw new ArgumentError(0, "card-too-long", { maximum: LONGEST_CARD_NUMBER });
      return ({ random }) => cardNumber(random, format);
    },
  }),
  positional({
    name: "helpers.fromRegExp",
    description: "A text that a regular expression matches.",
    example: '{{helpers.fromRegExp("[A-Z]{3}-[0-9]{4}")}}',
    fields: { pattern },
    draw:
      ({ pattern: { draw } }) =>
      ({ random }) =>
        draw(random),
  }),
  positional({
    name: "helpers.objectKey",
    description: "One of the keys of an object.",
    example: '{{helpers.objectKey({"north":1,"south":2})}}',
    fields: { object: keyed },
    draw: ({ object }) => {
      const keys = Object.keys(object);
      return ({ random }) => drawMember(random, keys);
    },
  }),
  positional({
    name: "helpers.objectValue",
    description: "One of the values of an object.",
    example: '{{helpers.objectValue({"north":1,"south":2})}}',
    fields: { object: keyed },
    draw: ({ object }) => {
      const values = Object.values(object);
      return ({ random }) => drawMember(random, values);
    },
  }),
  positional({
    name: "helpers.objectEntry",
    description: "One of the keys of an object and its value, joined by a comma.",
    example: '{{helpers.objectEntry({"north":1,"south":2})}}',
    fields: { object: keyed },
    draw: ({ object }) => {
      const entries = Object.entries(object);
      return ({ random }) => drawMember(random, entries);
    },
  }),
  positional({
    name: "helpers.arrayElement",
    description: "One of the values of an array, all equally likely.",
    example: '{{helpers.arrayElement(["OK","FAIL","WARN"])}}',
    fields: { array },
    draw:
      ({ array: values }) =>
      ({ random }) =>
        drawMember(random, values),
  }),
  positional({
    name: "helpers.weightedArrayElement",
    description: "One of some values, each as often as its weight says.",
    example: '{{helpers.weightedArrayElement([{"weight":9,"value":"OK"},{"weight":1,"value":"FAIL"}])}}',
    fields: { array: weightedList },
    draw: ({ array: weighted }) => {
      const index = weightedIndex(weighted.map(({ weight }) => weight));
      const values = weighted.map(({ value }) => value);
      return ({ random }) => values[index(random)];
    },
  }),
  positional({
    name: "helpers.arrayElements",
    description: "Some of the values of an array in a random order, joined by commas.",
    example: "{{helpers.arrayElements([1, 2, 3, 4, 5], 2)}}",
    fields: {
      array: required(list("The values to choose from.")),
      count: size('How many, or {"min","max"}; any number from 1 unless given.'),
    },
    draw:
      ({ array: values, count }) =>
      ({ random }) =>
        shuffled(random, values).slice(
          0,
          sizeOf(random, count ?? { min: 1, max: Math.max(1, values.length) }),
        ),
  }),
  positional({
    name: "helpers.enumValue",
    description: "One of the values of an object, but for keys that are numbers.",
    example: '{{helpers.enumValue({"Red":"RED","Blue":"BLUE"})}}',
    fields: { enumObject: keyed },
    draw: ({ enumObject }) => {
      const values = Object.entries(enumObject).flatMap(([key, value]) =>
        Number.isNaN(Number(key)) ? [value] : [],
      );
      if (values.length === 0) throw new ArgumentError(0, "no-word-key");
      return ({ random }) => drawMember(random, values);
    },
  }),
  positional({
    name: "helpers.rangeToNumber",
    description: "An integer of a range, or the number itself.",
    example: '{{helpers.rangeToNumber({"min":1,"max":6})}}',
    fields: { numberOrRange: required(size('A number, or {"min","max"}.')) },
    draw:
      ({ numberOrRange }) =>
      ({ random }) =>
        inRange(random, numberOrRange),
  }),
];
