import { createRounder } from "../../precision";
import { createPoissonDraw, createZipfDraw, drawNormal } from "../../random/distributions";
import {
  integerArgument,
  isObject,
  numberArgument,
  type Options,
  optionsArgument,
  requireAboveZero,
} from "../arguments";
import type { Draw, DynamicArgument, Parameter, TemplateFunction, Value } from "../template-function";
import { MAX, MIN, PRECISION, readRange, splitDynamicMember } from "./numeric-options";

const NORMAL_MEAN: Parameter = {
  name: "mean",
  kind: "number",
  description: "The mean of the values.",
  default: "0",
};
const STDDEV: Parameter = {
  name: "stddev",
  kind: "number",
  description: "The standard deviation; about two thirds of the values are within this distance of the mean.",
  default: "1",
  minimum: 0,
};

/** Reads an options object, or the mean and standard deviation as positional arguments. */
function readNormalOptions(args: readonly Value[]): Options {
  const [first, second] = args;
  if (first === undefined || isObject(first)) return optionsArgument(first, { index: 0, name: "options" });
  return { get: (name) => (name === "mean" ? first : name === "stddev" ? second : undefined) };
}

interface NormalShape {
  readonly stddev: number;
  readonly min: number;
  readonly max: number;
  readonly round: (value: number) => number;
}

function readMean(value: Value): number {
  return numberArgument(value, { index: 0, name: "mean", default: 0 });
}

/** Reads all options except the mean. */
function readNormalShape(options: Options, index: number): NormalShape {
  const stddev = numberArgument(options.get("stddev"), { index, name: "stddev", default: 1, minimum: 0 });
  const range = readRange(options, 0, stddev);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
  return { stddev, min, max, round: createRounder(range) };
}

function bindNormal(args: readonly Value[]): Draw {
  const options = readNormalOptions(args);
  const shape = readNormalShape(options, isObject(args[0]) ? 0 : 1);
  const rules = { ...shape, mean: readMean(options.get("mean")) };
  return (context) => shape.round(drawNormal(context.random, rules));
}

/** Optimizes the common case that only the mean varies, by reading the other options once. */
function bindDynamicNormal([first]: readonly DynamicArgument[]): Draw | undefined {
  const split = splitDynamicMember(first, "mean");
  if (!split) return undefined;
  const shape = readNormalShape(optionsArgument(split.others, { index: 0, name: "options" }), 0);
  const rules = { ...shape, mean: 0 };
  return (context) => {
    rules.mean = readMean(split.member.draw(context));
    return shape.round(drawNormal(context.random, rules));
  };
}

export const normal: TemplateFunction<"random.normal"> = {
  name: "random.normal",
  description:
    "Returns a number from a normal distribution (bell curve), redrawing values outside min and max.",
  signatures: [
    [
      {
        name: "options",
        kind: "object",
        description: "The parameters of the distribution.",
        options: [NORMAL_MEAN, STDDEV, MIN, MAX, PRECISION],
      },
    ],
    [NORMAL_MEAN, STDDEV],
  ],
  example: '{{random.normal({"mean": 21.5, "stddev": 2, "min": 10, "max": 35, "precision": 0.1})}}',
  strictArguments: true,
  bind: bindNormal,
  bindDynamic: bindDynamicNormal,
};

const EXPONENTIAL_MEAN: Parameter = {
  name: "mean",
  kind: "number",
  description: "The mean of the values, greater than 0.",
  default: "1",
};

function bindExponential([first]: readonly Value[]): Draw {
  const options = optionsArgument(isObject(first) ? first : undefined, { index: 0, name: "options" });
  const meanArgument = isObject(first) ? options.get("mean") : first;
  const mean = numberArgument(meanArgument, { index: 0, name: "mean", default: 1 });
  requireAboveZero(mean, { index: 0, name: "mean" });
  const range = readRange(options, 0, mean);
  const round = createRounder(range);
  // Samples the truncated distribution by inversion, instead of clamping values to min and max.
  const { min = 0, max = Number.POSITIVE_INFINITY } = range;
  const atMin = Math.exp(-Math.max(0, min) / mean);
  const atMax = Math.exp(-max / mean);
  return (context) => round(-mean * Math.log(atMin - context.random.next() * (atMin - atMax)));
}

export const exponential: TemplateFunction<"random.exponential"> = {
  name: "random.exponential",
  description:
    "Returns a number from an exponential distribution, such as the time between independent events.",
  signatures: [
    [
      {
        name: "options",
        kind: "object",
        description: "The parameters of the distribution.",
        options: [EXPONENTIAL_MEAN, MIN, MAX, PRECISION],
      },
    ],
    [EXPONENTIAL_MEAN],
  ],
  example: '{{random.exponential({"mean": 30, "precision": 0.1})}}',
  strictArguments: true,
  bind: bindExponential,
};

/** A larger mean would exceed the precision of a number. */
const MAX_POISSON_MEAN = 1e12;

const POISSON_MEAN: Parameter = {
  name: "mean",
  kind: "number",
  description: "The expected number of events.",
  default: "1",
  minimum: 0,
  maximum: MAX_POISSON_MEAN,
};

function bindPoisson([first]: readonly Value[]): Draw {
  const options = optionsArgument(isObject(first) ? first : undefined, { index: 0, name: "options" });
  const meanArgument = isObject(first) ? options.get("mean") : first;
  const mean = numberArgument(meanArgument, {
    index: 0,
    name: "mean",
    default: 1,
    minimum: 0,
    maximum: MAX_POISSON_MEAN,
  });
  const draw = createPoissonDraw(mean);
  return (context) => draw(context.random);
}

export const poisson: TemplateFunction<"random.poisson"> = {
  name: "random.poisson",
  description:
    "Returns an integer from a Poisson distribution, such as the number of independent events in an interval.",
  signatures: [
    [
      {
        name: "options",
        kind: "object",
        description: "The parameters of the distribution.",
        options: [POISSON_MEAN],
      },
    ],
    [POISSON_MEAN],
  ],
  example: '{{random.poisson({"mean": 4})}}',
  strictArguments: true,
  bind: bindPoisson,
};

const MAX_RANKS = 1e12;

const ZIPF_RANKS: Parameter = {
  name: "n",
  kind: "integer",
  description: "The number of ranks.",
  default: "100",
  minimum: 1,
  maximum: MAX_RANKS,
};
const ZIPF_EXPONENT: Parameter = {
  name: "exponent",
  kind: "number",
  description: "How quickly the probability falls with the rank; 0 makes all ranks equally likely.",
  default: "1",
  minimum: 0,
  maximum: 100,
};

function readZipfOptions([first, second]: readonly Value[]): Options {
  if (first === undefined || isObject(first)) return optionsArgument(first, { index: 0, name: "options" });
  return { get: (name) => (name === "n" ? first : second) };
}

function bindZipf(args: readonly Value[]): Draw {
  const options = readZipfOptions(args);
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
  const draw = createZipfDraw(n, exponent);
  return (context) => draw(context.random);
}

export const zipf: TemplateFunction<"random.zipf"> = {
  name: "random.zipf",
  description:
    "Returns a rank from 1 to n from a Zipf distribution, in which low ranks are most frequent, as in product or page popularity.",
  signatures: [
    [
      {
        name: "options",
        kind: "object",
        description: "The parameters of the distribution.",
        options: [ZIPF_RANKS, ZIPF_EXPONENT],
      },
    ],
    [ZIPF_RANKS, ZIPF_EXPONENT],
  ],
  example: '{{random.zipf({"n": 1000, "exponent": 1.1})}}',
  strictArguments: true,
  bind: bindZipf,
};
