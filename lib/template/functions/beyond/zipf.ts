import { zipfDistribution } from "../../random/draw-zipf";
import { integerArgument, isObject, numberArgument, type Options, optionsArgument } from "../arguments";
import type { Draw, Parameter, TemplateFunction, Value } from "../template-function";

const MAX_RANKS = 1e12;

const N: Parameter = {
  name: "n",
  kind: "integer",
  description: "How many ranks there are.",
  default: "100",
  minimum: 1,
  maximum: MAX_RANKS,
};
const EXPONENT: Parameter = {
  name: "exponent",
  kind: "number",
  description: "How steeply the later ranks get rarer; 0 makes all equally likely.",
  default: "1",
  minimum: 0,
  maximum: 100,
};

function readOptions([first, second]: readonly Value[]): Options {
  if (first === undefined || isObject(first)) return optionsArgument(first, { index: 0, name: "options" });
  return { get: (name) => (name === "n" ? first : second) };
}

function bind(args: readonly Value[]): Draw {
  const options = readOptions(args);
  const index = isObject(args[0]) ? 0 : 1;
  const n = integerArgument(options.get("n"), {
    index: 0,
    name: "n",
    default: 100,
    minimum: 1,
    maximum: MAX_RANKS,
  });
  const exponent = numberArgument(options.get("exponent"), {
    index,
    name: "exponent",
    default: 1,
    minimum: 0,
    maximum: 100,
  });
  const draw = zipfDistribution(n, exponent);
  return (context) => draw(context.random);
}

export const zipfRow: TemplateFunction = {
  name: "random.zipf",
  description:
    "A rank from 1 to n, the first by far the most frequent: which product is bought, which page is read.",
  signatures: [
    [
      {
        name: "options",
        kind: "object",
        description: "The shape of the distribution.",
        options: [N, EXPONENT],
      },
    ],
    [N, EXPONENT],
  ],
  example: '{{random.zipf({"n": 1000, "exponent": 1.1})}}',
  strictArguments: true,
  bind,
};
