import { countDecimals } from "../../precision";
import { isObject, numberArgument, type Options, optionsArgument, stringArgument } from "../arguments";
import {
  ArgumentError,
  type CallSite,
  type Draw,
  type Parameter,
  type RenderContext,
  type TemplateFunction,
  type Value,
} from "../template-function";

/** Counts the values that a sequence has returned. */
interface Counter {
  count: number;
}

function readOptions([first, second]: readonly Value[]): Options {
  if (first === undefined || isObject(first)) return optionsArgument(first, { index: 0, name: "options" });
  return { get: (name) => (name === "start" ? first : name === "step" ? second : undefined) };
}

function bind(args: readonly Value[], site: CallSite): Draw {
  const options = readOptions(args);
  const start = numberArgument(options.get("start"), { index: 0, name: "start", default: 1 });
  const step = numberArgument(options.get("step"), {
    index: isObject(args[0]) ? 0 : 1,
    name: "step",
    default: 1,
  });
  if (step === 0) throw new ArgumentError(0, "zero-step", { parameter: "step" });
  const name = stringArgument(options.get("name"), { index: 0, name: "name", default: "" });
  const key = name === "" ? `sequence at ${site.id}` : `sequence named ${name}`;
  const numberAt = createTerm(start, step);
  let counter: Counter | undefined;
  return (context) => {
    counter ??= getCounter(context, key);
    const value = numberAt(counter.count);
    counter.count += 1;
    return value;
  };
}

function getCounter(context: RenderContext, key: string): Counter {
  const known = context.state.get(key) as Counter | undefined;
  if (known) return known;
  const counter = { count: 0 };
  context.state.set(key, counter);
  return counter;
}

/** Multiplies instead of adding, so that steps such as 0.1 do not accumulate rounding errors. */
function createTerm(start: number, step: number): (index: number) => number {
  const decimals = Math.max(countDecimals(start), countDecimals(step));
  if (decimals === 0) return (index) => start + index * step;
  return (index) => Number((start + index * step).toFixed(decimals));
}

const START: Parameter = { name: "start", kind: "number", description: "The first number.", default: "1" };
const STEP: Parameter = {
  name: "step",
  kind: "number",
  description: "The difference between consecutive numbers, which must not be 0.",
  default: "1",
};
const NAME: Parameter = {
  name: "name",
  kind: "string",
  description: "The name of a counter that several placeholders share.",
  default: "a separate counter for each placeholder",
};

export const sequence: TemplateFunction<"sequence"> = {
  name: "sequence",
  description: "Returns the next value of a counter that has no gaps or repeats within a run.",
  signatures: [
    [
      {
        name: "options",
        kind: "object",
        description: "The settings of the counter.",
        options: [START, STEP, NAME],
      },
    ],
    [START, STEP],
  ],
  example: '{{sequence({"start": 1000, "step": 1, "name": "orders"})}}',
  strictArguments: true,
  bind,
};
