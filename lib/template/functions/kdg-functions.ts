import { type DateText, ISO_LOCAL_FORMAT, ISO_UTC_FORMAT, momentFormat } from "../dates/moment-format";
import { type TimeZone, timeZone, utcZone } from "../dates/time-zone";
import { drawInteger } from "../random/draw-integer";
import { weightedIndex } from "../random/weighted-index";
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
  description: "A moment format, for example `YYYY-MM-DD HH:mm:ss.SSS`; text in `[brackets]` is copied.",
  default: "ISO 8601",
};

type Bind = TemplateFunction["bind"];

/** Formats a moment that the context knows, in a zone that the context knows. */
function bindDate(isoFormat: string, zoneOf: (context: RenderContext) => TimeZone, momentOf: MomentOf): Bind {
  return (args: readonly Value[]): Draw => {
    const format = stringArgument(args[0], { index: 0, name: "format", default: "" });
    let text: DateText | undefined;
    return (context) => {
      text ??= momentFormat(format === "" ? isoFormat : format, zoneOf(context));
      return text(momentOf(context));
    };
  };
}

type MomentOf = (context: RenderContext) => number;

const utc = (): TimeZone => utcZone;

/** The zone that "local" means; all calls of a renderer share one, with what it remembers of the changes of its clocks. */
function localZone(context: RenderContext): TimeZone {
  const key = "time-zone";
  const known = context.state.get(key) as TimeZone | undefined;
  if (known) return known;
  const zone = timeZone(context.timeZone);
  context.state.set(key, zone);
  return zone;
}

/** The KDG's own dates: the moment at which the record is made. */
const kdgDateRows: readonly TemplateFunction[] = [
  {
    name: "date.now",
    aliases: ["current.timestamp"],
    description: "The time of the record, in local time.",
    signatures: [[FORMAT]],
    example: '{{date.now("YYYY-MM-DD HH:mm:ss.SSS Z")}}',
    bind: bindDate(ISO_LOCAL_FORMAT, localZone, ({ now }) => now),
  },
  {
    name: "date.utc",
    description: "The time of the record, in UTC.",
    signatures: [[FORMAT]],
    example: '{{date.utc("YYYY-MM-DD HH:mm:ss.SSS")}}',
    bind: bindDate(ISO_UTC_FORMAT, utc, ({ now }) => now),
  },
  {
    name: "date.simTime",
    description:
      "The run's simulated time, in local time; the time of the record where a run simulates none.",
    signatures: [[FORMAT]],
    example: '{{date.simTime("YYYY-MM-DD HH:mm:ss")}}',
    bind: bindDate(ISO_LOCAL_FORMAT, localZone, ({ simulatedNow }) => simulatedNow),
  },
];

/** The ends of what the KDG's `internet.session` gives, both included. */
const SESSION_MIN = 1_007_199_254_740_991;
const SESSION_MAX = 9_007_199_254_740_991;

/** Draws a member of `data`, each in proportion to its weight. */
function bindWeighted(data: readonly Value[], weights: readonly number[]): Draw {
  const draw = weightedIndex(weights);
  return (context) => data[draw(context.random)];
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

/** The list of faker 10: `[{"weight": 5, "value": "sunny"}, …]`. */
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

/** The KDG's own functions that are not dates. */
const kdgRandomRows: readonly TemplateFunction[] = [
  {
    name: "random.weightedArrayElement",
    description: "A member of a list, each as often as its weight says.",
    signatures: [
      [
        {
          name: "options",
          kind: "object",
          required: true,
          description: "The members and their weights.",
          options: [
            {
              name: "weights",
              kind: "array",
              required: true,
              description: "Relative; they need not sum to 1.",
            },
            { name: "data", kind: "array", required: true, description: "The members, one for each weight." },
          ],
        },
      ],
    ],
    example: '{{random.weightedArrayElement({"weights":[0.7,0.2,0.1],"data":["OK","WARN","FAIL"]})}}',
    bind: bindWeightedArrayElement,
  },
  {
    name: "internet.session",
    description: "A session number of sixteen digits.",
    signatures: [[]],
    example: "{{internet.session}}",
    bind: () => (context) => drawInteger(context.random, SESSION_MIN, SESSION_MAX),
  },
];

/** What the Amazon Kinesis Data Generator adds to faker. */
export const kdgRows: readonly TemplateFunction[] = [...kdgDateRows, ...kdgRandomRows];
