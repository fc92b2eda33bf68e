import { drawInteger } from "../../random/draw-integer";
import { weightedIndex } from "../../random/weighted-index";
import { arrayArgument, isObject, numberArgument, optionsArgument } from "../arguments";
import { ArgumentError, type Draw, type TemplateFunction, type Value } from "../template-function";

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
export const kdgRandomRows: readonly TemplateFunction[] = [
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
