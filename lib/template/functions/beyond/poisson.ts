import { poissonDistribution } from "../../random/draw-poisson";
import { isObject, numberArgument, optionsArgument } from "../arguments";
import type { Draw, Parameter, TemplateFunction, Value } from "../template-function";

/** Beyond it a number no longer tells neighbouring counts apart. */
const MAX_MEAN = 1e12;

const MEAN: Parameter = {
  name: "mean",
  kind: "number",
  description: "How many events are expected.",
  default: "1",
  minimum: 0,
  maximum: MAX_MEAN,
};

function bind([first]: readonly Value[]): Draw {
  const options = optionsArgument(isObject(first) ? first : undefined, { index: 0, name: "options" });
  const given = isObject(first) ? options.get("mean") : first;
  const mean = numberArgument(given, { index: 0, name: "mean", default: 1, minimum: 0, maximum: MAX_MEAN });
  const draw = poissonDistribution(mean);
  return (context) => draw(context.random);
}

export const poissonRow: TemplateFunction = {
  name: "random.poisson",
  description: "A whole number of the Poisson distribution: how many independent events come in a time.",
  signatures: [
    [{ name: "options", kind: "object", description: "The shape of the distribution.", options: [MEAN] }],
    [MEAN],
  ],
  example: '{{random.poisson({"mean": 4})}}',
  strictArguments: true,
  bind,
};
