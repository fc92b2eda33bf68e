import { drawNormal } from "../../random/draw-normal";
import { rounding } from "../../random/rounding";
import { isObject, numberArgument, type Options, optionsArgument } from "../arguments";
import type { Draw, DynamicArgument, Parameter, TemplateFunction, Value } from "../template-function";
import { MAX, MIN, PRECISION, readRange } from "./number-options";
import { onlyDynamicMember } from "./only-dynamic-member";

const MEAN: Parameter = {
  name: "mean",
  kind: "number",
  description: "The middle of the values.",
  default: "0",
};
const STDDEV: Parameter = {
  name: "stddev",
  kind: "number",
  description: "The standard deviation: two thirds of the values lie within it on either side of the mean.",
  default: "1",
  minimum: 0,
};

/** Options as such, or mean and standard deviation as two numbers. */
function readOptions(args: readonly Value[]): Options {
  const [first, second] = args;
  if (first === undefined || isObject(first)) return optionsArgument(first, { index: 0, name: "options" });
  return { get: (name) => (name === "mean" ? first : name === "stddev" ? second : undefined) };
}

interface Shape {
  readonly stddev: number;
  readonly min: number;
  readonly max: number;
  readonly round: (value: number) => number;
}

function readMean(value: Value): number {
  return numberArgument(value, { index: 0, name: "mean", default: 0 });
}

/** Everything but the mean. */
function readShape(options: Options, index: number): Shape {
  const stddev = numberArgument(options.get("stddev"), { index, name: "stddev", default: 1, minimum: 0 });
  const range = readRange(options, 0, stddev);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
  return { stddev, min, max, round: rounding(range) };
}

function bind(args: readonly Value[]): Draw {
  const options = readOptions(args);
  const shape = readShape(options, isObject(args[0]) ? 0 : 1);
  const rules = { ...shape, mean: readMean(options.get("mean")) };
  return (context) => shape.round(drawNormal(context.random, rules));
}

/** The usual case, a mean that differs from record to record, without reading the rest again. */
function bindDynamic([first]: readonly DynamicArgument[]): Draw | undefined {
  const split = onlyDynamicMember(first, "mean");
  if (!split) return undefined;
  const shape = readShape(optionsArgument(split.others, { index: 0, name: "options" }), 0);
  const rules = { ...shape, mean: 0 };
  return (context) => {
    rules.mean = readMean(split.member.draw(context));
    return shape.round(drawNormal(context.random, rules));
  };
}

export const normalRow: TemplateFunction = {
  name: "random.normal",
  description:
    "A number of the normal distribution (the bell curve); what lies outside min and max is drawn again.",
  signatures: [
    [
      {
        name: "options",
        kind: "object",
        description: "The shape of the distribution.",
        options: [MEAN, STDDEV, MIN, MAX, PRECISION],
      },
    ],
    [MEAN, STDDEV],
  ],
  example: '{{random.normal({"mean": 21.5, "stddev": 2, "min": 10, "max": 35, "precision": 0.1})}}',
  strictArguments: true,
  bind,
  bindDynamic,
};
