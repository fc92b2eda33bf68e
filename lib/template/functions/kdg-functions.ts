import {
  createDateFormatter,
  type DateFormatter,
  ISO_LOCAL_FORMAT,
  ISO_UTC_FORMAT,
} from "../dates/moment-format";
import { getTimeZone, type TimeZone, utcZone } from "../dates/time-zone";
import { drawInteger } from "../random/draw-integer";
import { createWeightedIndex } from "../random/weighted-index";
import { arrayArgument, isObject, numberArgument, optionsArgument, stringArgument } from "./arguments";
import {
  ArgumentError,
  type Draw,
  type Parameter,
  type RenderContext,
  type TemplateFunction,
  type Value,
} from "./template-function";

const FORMAT: Parameter = {
  name: "format",
  kind: "format",
  description: "A moment format, such as `YYYY-MM-DD HH:mm:ss.SSS`; text in `[brackets]` is copied as is.",
  default: "ISO 8601",
};

type GetTime = (context: RenderContext) => number;

/** Formats the time that `getTime` returns, in the zone that `getZone` returns. */
function bindDate(
  isoFormat: string,
  getZone: (context: RenderContext) => TimeZone,
  getTime: GetTime,
): TemplateFunction["bind"] {
  return (args: readonly Value[]): Draw => {
    const format = stringArgument(args[0], { index: 0, name: "format", default: "" });
    let formatTime: DateFormatter | undefined;
    return (context) => {
      formatTime ??= createDateFormatter(format === "" ? isoFormat : format, getZone(context));
      return formatTime(getTime(context));
    };
  };
}

const getUtcZone = (): TimeZone => utcZone;

/** The zone for local time. All calls of a renderer share one zone and its cache of offset changes. */
function getLocalZone(context: RenderContext): TimeZone {
  const key = "time-zone";
  const known = context.state.get(key) as TimeZone | undefined;
  if (known) return known;
  const zone = getTimeZone(context.timeZone);
  context.state.set(key, zone);
  return zone;
}

const dateNow: TemplateFunction<"date.now"> = {
  name: "date.now",
  aliases: ["current.timestamp"],
  description: "Returns the time of the record, in local time.",
  signatures: [[FORMAT]],
  example: '{{date.now("YYYY-MM-DD HH:mm:ss.SSS Z")}}',
  bind: bindDate(ISO_LOCAL_FORMAT, getLocalZone, ({ now }) => now),
};

const dateUtc: TemplateFunction<"date.utc"> = {
  name: "date.utc",
  description: "Returns the time of the record, in UTC.",
  signatures: [[FORMAT]],
  example: '{{date.utc("YYYY-MM-DD HH:mm:ss.SSS")}}',
  bind: bindDate(ISO_UTC_FORMAT, getUtcZone, ({ now }) => now),
};

const dateSimTime: TemplateFunction<"date.simTime"> = {
  name: "date.simTime",
  description:
    "Returns the run's simulated time, in local time, or the time of the record if the run has no simulated clock.",
  signatures: [[FORMAT]],
  example: '{{date.simTime("YYYY-MM-DD HH:mm:ss")}}',
  bind: bindDate(ISO_LOCAL_FORMAT, getLocalZone, ({ simulatedNow }) => simulatedNow),
};

function bindWeightedArrayElement(args: readonly Value[]): Draw {
  const [options] = args;
  if (options === undefined) return bindWeighted(["a", "b", "c"], [1, 1, 1]);
  if (Array.isArray(options)) return bindPairs(options);
  const { get } = optionsArgument(options, { index: 0, name: "options" });
  const data = arrayArgument(get("data"), { index: 0, name: "data" });
  const weights = readWeights(get("weights"), 0);
  if (data.length !== weights.length) {
    throw new ArgumentError(0, "different-lengths", { weights: weights.length, data: data.length });
  }
  return bindWeighted(data, weights);
}

/** Reads the list format of faker 10: `[{"weight": 5, "value": "sunny"}, …]`. */
function bindPairs(pairs: readonly Value[]): Draw {
  const objects = pairs.map((pair) => {
    if (isObject(pair) && Object.hasOwn(pair, "value")) return pair;
    throw new ArgumentError(0, "weighted-members");
  });
  const weights = readWeights(
    objects.map(({ weight }) => weight),
    0,
  );
  return bindWeighted(
    objects.map(({ value }) => value),
    weights,
  );
}

function readWeights(value: Value, index: number): number[] {
  const weights = arrayArgument(value, { index, name: "weights" }).map((weight) =>
    numberArgument(weight, { index, name: "weights", minimum: 0 }),
  );
  if (!weights.some((weight) => weight > 0)) {
    throw new ArgumentError(index, "no-weight", { parameter: "weights" });
  }
  return weights;
}

/** Draws elements of `data` in proportion to their weights. */
function bindWeighted(data: readonly Value[], weights: readonly number[]): Draw {
  const draw = createWeightedIndex(weights);
  return (context) => data[draw(context.random)];
}

const weightedArrayElement: TemplateFunction<"random.weightedArrayElement"> = {
  name: "random.weightedArrayElement",
  description: "Returns a random element of an array, in proportion to the weights.",
  signatures: [
    [
      {
        name: "options",
        kind: "object",
        required: true,
        description: "The elements and their weights.",
        options: [
          {
            name: "weights",
            kind: "array",
            required: true,
            description: "The relative weights, which do not have to add up to 1.",
          },
          { name: "data", kind: "array", required: true, description: "The elements, one for each weight." },
        ],
      },
    ],
  ],
  example: '{{random.weightedArrayElement({"weights":[0.7,0.2,0.1],"data":["OK","WARN","FAIL"]})}}',
  bind: bindWeightedArrayElement,
};

/** The range of the KDG's `internet.session`, both inclusive. */
const SESSION_MIN = 1_007_199_254_740_991;
const SESSION_MAX = 9_007_199_254_740_991;

const session: TemplateFunction<"internet.session"> = {
  name: "internet.session",
  description: "Returns a 16-digit session ID.",
  signatures: [[]],
  example: "{{internet.session}}",
  bind: () => (context) => drawInteger(context.random, SESSION_MIN, SESSION_MAX),
};

/** The functions that the Amazon Kinesis Data Generator adds to faker. */
export const kdgFunctions = [dateNow, dateUtc, dateSimTime, weightedArrayElement, session];
