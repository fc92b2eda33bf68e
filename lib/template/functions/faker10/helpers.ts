import type { RandomSource } from "@/lib/random";
import { drawInteger, drawMember } from "../../random/draw-integer";
import { createWeightedIndex } from "../../random/weighted-index";
import { isObject, numberArgument, wrongArgument } from "../arguments";
import { positional } from "../define-function";
import {
  type Field,
  field,
  list,
  nonEmptyList,
  nonEmptyObject,
  required,
  size,
  text,
  withDefault,
} from "../fields";
import { ArgumentError, type Value } from "../template-function";
import { drawFromRange, drawSize } from "../text-draws";
import { drawCardNumber, MAX_CARD_LENGTH, parseCardFormat } from "./credit-card";
import { pattern } from "./regex-parser";

/** Returns a shuffled copy, with equal probability for each order (Fisher–Yates). */
export function shuffle<T>(random: RandomSource, list: readonly T[]): T[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = drawInteger(random, 0, last);
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}

interface WeightedValue {
  readonly weight: number;
  readonly value: Value;
}

/** `[{"weight":3,"value":"OK"}]`. Weights are relative. */
const weightedList: Field<readonly WeightedValue[]> = required(
  field(
    { kind: "array", description: "An array of objects with a value and a weight greater than 0." },
    (list, place) => {
      if (!Array.isArray(list) || list.length === 0) throw wrongArgument(place, "weighted-list", list);
      return (list as readonly Value[]).map((element, index) => {
        const name = `${place.name}[${index}]`;
        if (!isObject(element) || !Object.hasOwn(element, "value"))
          throw wrongArgument({ ...place, name }, "weighted-member", element);
        const weight = numberArgument(element.weight, { index: place.index, name: `${name}.weight` });
        if (weight > 0) return { weight, value: element.value };
        throw wrongArgument({ ...place, name: `${name}.weight` }, "above-zero", weight);
      });
    },
  ),
);

const array: Field<readonly Value[]> = required(nonEmptyList("The array to choose from."));

const objectField = required(nonEmptyObject("The object to choose from."));

export const helpersFunctions = [
  positional({
    name: "helpers.replaceCreditCardSymbols",
    description:
      "Returns a card number in the given format, with digits for # and ranges and the check digit for L.",
    example: '{{helpers.replaceCreditCardSymbols("4[0-4]##-####-####-###L")}}',
    fields: {
      string: withDefault(text("The format of the card number."), "6453-####-####-####-###L"),
      symbol: withDefault(text("The character to replace with a digit."), "#"),
    },
    draw: ({ string, symbol }) => {
      const format = parseCardFormat(string, symbol);
      if (format === undefined) throw new ArgumentError(0, "card-too-long", { maximum: MAX_CARD_LENGTH });
      return ({ random }) => drawCardNumber(random, format);
    },
  }),
  positional({
    name: "helpers.fromRegExp",
    description: "Returns a string that matches a regular expression.",
    example: '{{helpers.fromRegExp("[A-Z]{3}-[0-9]{4}")}}',
    fields: { pattern },
    draw:
      ({ pattern: { draw } }) =>
      ({ random }) =>
        draw(random),
  }),
  positional({
    name: "helpers.objectKey",
    description: "Returns a random key of an object.",
    example: '{{helpers.objectKey({"north":1,"south":2})}}',
    fields: { object: objectField },
    draw: ({ object }) => {
      const keys = Object.keys(object);
      return ({ random }) => drawMember(random, keys);
    },
  }),
  positional({
    name: "helpers.objectValue",
    description: "Returns a random value of an object.",
    example: '{{helpers.objectValue({"north":1,"south":2})}}',
    fields: { object: objectField },
    draw: ({ object }) => {
      const values = Object.values(object);
      return ({ random }) => drawMember(random, values);
    },
  }),
  positional({
    name: "helpers.objectEntry",
    description: "Returns a random key of an object and its value, separated by a comma.",
    example: '{{helpers.objectEntry({"north":1,"south":2})}}',
    fields: { object: objectField },
    draw: ({ object }) => {
      const entries = Object.entries(object);
      return ({ random }) => drawMember(random, entries);
    },
  }),
  positional({
    name: "helpers.arrayElement",
    description: "Returns a random element of an array.",
    example: '{{helpers.arrayElement(["OK","FAIL","WARN"])}}',
    fields: { array },
    draw:
      ({ array: values }) =>
      ({ random }) =>
        drawMember(random, values),
  }),
  positional({
    name: "helpers.weightedArrayElement",
    description: "Returns a random element of an array, in proportion to the weights.",
    example: '{{helpers.weightedArrayElement([{"weight":9,"value":"OK"},{"weight":1,"value":"FAIL"}])}}',
    fields: { array: weightedList },
    draw: ({ array: weighted }) => {
      const index = createWeightedIndex(weighted.map(({ weight }) => weight));
      const values = weighted.map(({ value }) => value);
      return ({ random }) => values[index(random)];
    },
  }),
  positional({
    name: "helpers.arrayElements",
    description: "Returns a random subset of an array in random order, separated by commas.",
    example: "{{helpers.arrayElements([1, 2, 3, 4, 5], 2)}}",
    fields: {
      array: required(list("The array to choose from.")),
      count: size('The number of elements, or {"min","max"}; defaults to a random number from 1.'),
    },
    draw:
      ({ array: values, count }) =>
      ({ random }) =>
        shuffle(random, values).slice(
          0,
          drawSize(random, count ?? { min: 1, max: Math.max(1, values.length) }),
        ),
  }),
  positional({
    name: "helpers.enumValue",
    description: "Returns a random value of an object, ignoring numeric keys.",
    example: '{{helpers.enumValue({"Red":"RED","Blue":"BLUE"})}}',
    fields: { enumObject: objectField },
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
    description: "Returns a random integer in a range, or the given number.",
    example: '{{helpers.rangeToNumber({"min":1,"max":6})}}',
    fields: { numberOrRange: required(size('A number, or {"min","max"}.')) },
    draw:
      ({ numberOrRange }) =>
      ({ random }) =>
        drawFromRange(random, numberOrRange),
  }),
];
