import { countDecimals } from "../../precision";
import { isMissing, isObject, numberArgument } from "../arguments";
import { createFaker4NumberDraw, type NumberRange } from "../number-draws";
import { ArgumentError, type Parameter, type TemplateFunction, type Value } from "../template-function";
import { dropEmptyFirst } from "./lenient";

const MIN: Parameter = { name: "min", kind: "number", description: "The lowest number.", default: "0" };
const MAX: Parameter = {
  name: "max",
  kind: "number",
  description: "The highest number, inclusive.",
  default: "99999",
};

function precision(defaultValue: string): Parameter {
  return {
    name: "precision",
    kind: "number",
    description: "The step between adjacent numbers.",
    default: defaultValue,
  };
}

function options(defaultValue: string): Parameter {
  const keys = [MIN, MAX, precision(defaultValue)];
  return { name: "options", kind: "object", description: "The range and the precision.", options: keys };
}

export const randomNumber: TemplateFunction<"random.number"> = {
  name: "random.number",
  description: "Returns a number from min to max, both inclusive: an integer, unless you set a precision.",
  example: '{{random.number({"min":1,"max":6})}}',
  signatures: [[MAX], [options("1")], [MIN, MAX, precision("1")]],
  bind: (args) => draw(readRange(args, { min: 0, max: 99_999, precision: 1 })),
};

export const randomFloat: TemplateFunction<"random.float"> = {
  name: "random.float",
  description: "Returns a decimal number from min to max, both inclusive.",
  example: "{{random.float(5,200,2)}}",
  signatures: [
    [options("0.01")],
    [
      MIN,
      MAX,
      {
        name: "decimals",
        kind: "number",
        description: "The number of decimal places, or a step less than 1.",
        default: "2",
      },
    ],
    [
      {
        name: "precision",
        kind: "number",
        description: "A step less than 1; any other number is the highest number.",
        default: "0.01",
      },
    ],
  ],
  bind: (args) => draw(readFloatRange(args)),
};

function draw(range: NumberRange): ReturnType<TemplateFunction["bind"]> {
  const number = createFaker4NumberDraw(range);
  return ({ random }) => number(random);
}

function readFloatRange(args: readonly Value[]): NumberRange {
  const defaults = { min: 0, max: 99_999, precision: 0.01 };
  if (args.length === 1 && isStep(args[0])) return { ...defaults, precision: Number(args[0]) };
  if (args.length < 3) return readRange(args, defaults);
  const [min, max, decimals] = args;
  if (isMissing(decimals) || isStep(decimals)) return readRange([min, max, decimals], defaults);
  const digits = numberArgument(decimals, { index: 2, name: "decimals", minimum: 0, maximum: 15 });
  return readRange([min, max, Number(`1e-${Math.round(digits)}`)], defaults);
}

/** Whether the value is a step instead of a number of decimal places or a maximum. */
function isStep(value: Value): boolean {
  return Math.abs(Number(value)) < 1 && countDecimals(Number(value)) > 0;
}

/** The argument indexes of min, max, and precision, for errors. */
type Indexes = readonly [min: number, max: number, precision: number];

/** A single argument is the max or an options object. Several arguments are min, max, and precision. */
function readRange(args: readonly Value[], defaults: NumberRange): NumberRange {
  const [first, second, third] = dropEmptyFirst(args);
  if (isObject(first)) return range([first.min, first.max, first.precision], [0, 0, 0], defaults);
  // Like faker 4.1, ignores an array or false.
  const min = Array.isArray(first) || first === false ? undefined : first;
  if (args.length > 1) return range([min, second, third], [0, 1, 2], defaults);
  return range([undefined, min, undefined], [0, 0, 0], defaults);
}

function range(values: readonly Value[], indexes: Indexes, defaults: NumberRange): NumberRange {
  const [min, max, precision] = values;
  const read = {
    min: numberArgument(min, { index: indexes[0], name: "min", default: defaults.min }),
    max: numberArgument(max, { index: indexes[1], name: "max", default: defaults.max }),
    precision: numberArgument(precision, {
      index: indexes[2],
      name: "precision",
      default: defaults.precision,
    }),
  };
  if (read.precision !== 0) return read;
  throw new ArgumentError(indexes[2], "zero-step", { parameter: "precision" }, "1");
}
