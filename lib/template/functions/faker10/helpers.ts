import type { RandomSource } from "@/lib/random";
import { drawInteger, drawMember } from "../../random/draw-integer";
import { weightedIndex } from "../../random/weighted-index";
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

/** A copy in a random order, all orders equally likely (Fisher and Yates). */
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
  field({ kind: "array", description: "Objects with a weight above 0 and a value." }, (list, place) => {
    if (!Array.isArray(list) || list.length === 0) throw wrongArgument(place, "weighted-list", list);
    return (list as readonly Value[]).map((each, index) => {
      const name = `${place.name}[${index}]`;
      if (!isObject(each) || !Object.hasOwn(each, "value"))
        throw wrongArgument({ ...place, name }, "weighted-member", each);
      const weight = numberArgument(each.weight, { index: place.index, name: `${name}.weight` });
      if (weight > 0) return { weight, value: each.value };
      throw wrongArgument({ ...place, name: `${name}.weight` }, "above-zero", weight);
    });
  }),
);

const array: Field<readonly Value[]> = required(nonEmptyList("The values to choose from."));

const keyed = required(nonEmptyObject("The object to choose from."));

export const helpersFunctions = [
  positional({
    name: "helpers.replaceCreditCardSymbols",
    description: "A form of a card's number with digits for # and ranges, and the check digit for L.",
    example: '{{helpers.replaceCreditCardSymbols("4[0-4]##-####-####-###L")}}',
    fields: {
      string: withDefault(text("The form."), "6453-####-####-####-###L"),
      symbol: withDefault(text("The character that stands for a digit."), "#"),
    },
    draw: ({ string, symbol }) => {
      const format = parseCardFormat(string, symbol);
      if (format === undefined) throw new ArgumentError(0, "card-too-long", { maximum: MAX_CARD_LENGTH });
      return ({ random }) => drawCardNumber(random, format);
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
        shuffle(random, values).slice(
          0,
          drawSize(random, count ?? { min: 1, max: Math.max(1, values.length) }),
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
        drawFromRange(random, numberOrRange),
  }),
];
