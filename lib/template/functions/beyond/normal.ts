import { drawNormal } from "../../random/draw-normal";
import { rounding } from "../../random/rounding";
import { isObject, numberArgument, type Options, optionsArgument } from "../arguments";
import type { Draw, Parameter, TemplateFunction, Value } from "../template-function";
import { MAX, MIN, PRECISION, readRange } from "./number-options";

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

function bind(args: readonly Value[]): Draw {
  const options = readOptions(args);
  const index = isObject(args[0]) ? 0 : 1;
  const mean = numberArgument(options.get("mean"), { index: 0, name: "mean", default: 0 });
  const stddev = numberArgument(options.get("stddev"), { index, name: "stddev", default: 1, minimum: 0 });
  const range = readRange(options, 0, stddev);
  const round = rounding(range);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
  const rules = { mean, stddev, min, max };
  return (context) => round(drawNormal(context.random, rules));
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
};
