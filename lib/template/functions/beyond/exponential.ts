import { rounding } from "../../random/rounding";
import { isObject, numberArgument, optionsArgument, requireAboveZero } from "../arguments";
import type { Draw, Parameter, TemplateFunction, Value } from "../template-function";
import { MAX, MIN, PRECISION, readRange } from "./number-options";

const MEAN: Parameter = {
  name: "mean",
  kind: "number",
  description: "The average of the values, above 0.",
  default: "1",
};

function bind([first]: readonly Value[]): Draw {
  const options = optionsArgument(isObject(first) ? first : undefined, { index: 0, name: "options" });
  const given = isObject(first) ? options.get("mean") : first;
  const mean = numberArgument(given, { index: 0, name: "mean", default: 1 });
  requireAboveZero(mean, { index: 0, name: "mean" });
  const range = readRange(options, 0, mean);
  const round = rounding(range);
  // What lies outside the ends is left out, not moved to them: the inverse is taken of that part of the distribution.
  const { min = 0, max = Number.POSITIVE_INFINITY } = range;
  const atMin = Math.exp(-Math.max(0, min) / mean);
  const atMax = Math.exp(-max / mean);
  return (context) => round(-mean * Math.log(atMin - context.random.next() * (atMin - atMax)));
}

export const exponentialRow: TemplateFunction = {
  name: "random.exponential",
  description: "A number of the exponential distribution: times between events that come independently.",
  signatures: [
    [
      {
        name: "options",
        kind: "object",
        description: "The shape of the distribution.",
        options: [MEAN, MIN, MAX, PRECISION],
      },
    ],
    [MEAN],
  ],
  example: '{{random.exponential({"mean": 30, "precision": 0.1})}}',
  strictArguments: true,
  bind,
};
