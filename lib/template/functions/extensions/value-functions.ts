import { toJsonText, toValueText } from "../../render/value-text";
import { isObject, numberArgument, wrongArgument } from "../arguments";
import {
  ArgumentError,
  type Draw,
  type DynamicArgument,
  type TemplateFunction,
  type Value,
} from "../template-function";

type Find = (key: Value) => Value;

/** Looks up a key by its text, so that `7` and `"7"` are the same. The keys of a list are its zero-based indexes. */
function createFinder(table: Value, otherwise: Value): Find {
  const entries = Array.isArray(table) ? Object.entries(table as readonly Value[]) : objectEntries(table);
  const map = new Map(entries);
  return (key) => {
    const text = toValueText(key);
    return map.has(text) ? map.get(text) : otherwise;
  };
}

function objectEntries(table: Value): [string, Value][] {
  if (isObject(table)) return Object.entries(table);
  throw wrongArgument({ index: 1, name: "table" }, "table", table);
}

function requireKeyAndTable(count: number): void {
  if (count < 2) throw new ArgumentError(-1, "lookup-needs-two");
}

function bindLookup(args: readonly Value[]): Draw {
  requireKeyAndTable(args.length);
  const [key, table, otherwise = null] = args;
  const value = createFinder(table, otherwise)(key);
  return () => value;
}

function bindDynamicLookup(args: readonly DynamicArgument[]): Draw {
  requireKeyAndTable(args.length);
  const [key, table, otherwise] = args;
  if (!key || !table) throw new ArgumentError(-1, "lookup-needs-two");
  if (table.constant && (!otherwise || otherwise.constant)) {
    const find = createFinder(table.constant.value, otherwise?.constant?.value ?? null);
    return (context) => find(key.draw(context));
  }
  return (context) => createFinder(table.draw(context), otherwise?.draw(context) ?? null)(key.draw(context));
}

export const lookup: TemplateFunction<"lookup"> = {
  name: "lookup",
  description: "Returns the value for a key in a table, which keeps related fields consistent.",
  signatures: [
    [
      {
        name: "key",
        kind: "any",
        required: true,
        description: "The key, often a value bound earlier in the record, such as `device`.",
      },
      {
        name: "table",
        kind: "object",
        required: true,
        description: 'The table, such as {"7": "Seoul"}, or a list with zero-based indexes as keys.',
      },
      {
        name: "otherwise",
        kind: "any",
        description: "The value for keys that are not in the table.",
        default: "null",
      },
    ],
  ],
  example:
    '{{random.arrayElement([7, 8, 9]) as device}} is in {{lookup(device, {"7": "Seoul", "8": "Oslo"}, "elsewhere")}}',
  strictArguments: true,
  bind: bindLookup,
  bindDynamic: bindDynamicLookup,
};

function readProbability(value: Value): number {
  return numberArgument(value, { index: 0, name: "probability", minimum: 0, maximum: 1 });
}

function requireProbabilityAndValue(count: number): void {
  if (count < 2) throw new ArgumentError(-1, "optional-needs-two");
}

function bindOptional(args: readonly Value[]): Draw {
  requireProbabilityAndValue(args.length);
  const [, value, otherwise = null] = args;
  const probability = readProbability(args[0]);
  return (context) => (context.random.next() < probability ? value : otherwise);
}

/** Draws only the selected argument, so that an unused counter does not advance. */
function bindDynamicOptional([first, value, otherwise]: readonly DynamicArgument[]): Draw {
  requireProbabilityAndValue(first && value ? 2 : 0);
  const drawOtherwise: Draw = otherwise?.draw ?? (() => null);
  const drawValue: Draw = value?.draw ?? (() => null);
  const constantProbability = first?.constant ? readProbability(first.constant.value) : undefined;
  return (context) => {
    const probability = constantProbability ?? readProbability(first?.draw(context));
    return context.random.next() < probability ? drawValue(context) : drawOtherwise(context);
  };
}

export const optional: TemplateFunction<"optional"> = {
  name: "optional",
  description: "Returns a value with the given probability, and null or another value otherwise.",
  signatures: [
    [
      {
        name: "probability",
        kind: "number",
        required: true,
        description: "The probability that the value is present.",
        minimum: 0,
        maximum: 1,
      },
      {
        name: "value",
        kind: "any",
        required: true,
        description: "The value, or a function such as `internet.email`.",
      },
      {
        name: "otherwise",
        kind: "any",
        description: "The replacement for a missing value.",
        default: "null",
      },
    ],
  ],
  example: '{{optional(0.9, internet.email, "unknown")}}',
  strictArguments: true,
  bind: bindOptional,
  bindDynamic: bindDynamicOptional,
};

export const json: TemplateFunction<"json"> = {
  name: "json",
  description:
    "Returns a value as JSON: strings quoted and escaped, lists and objects in full, and `null` for a missing value.",
  signatures: [
    [{ name: "value", kind: "any", required: true, description: "The value to convert to JSON." }],
  ],
  example: "{{json(name.findName)}}",
  strictArguments: true,
  bind: (args) => {
    if (args.length === 0) throw new ArgumentError(-1, "json-needs-one");
    const text = toJsonText(args[0]);
    return () => text;
  },
  bindDynamic: ([value]) => {
    const draw = value?.draw ?? (() => null);
    return (context) => toJsonText(draw(context));
  },
};
