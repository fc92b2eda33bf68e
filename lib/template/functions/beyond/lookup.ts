import { valueText } from "../../render/value-text";
import { isObject, wrongArgument } from "../arguments";
import {
  ArgumentError,
  type Draw,
  type DynamicArgument,
  type TemplateFunction,
  type Value,
} from "../template-function";

type Find = (key: Value) => Value;

/** Finds by the text of the key: `7` and `"7"` are the same. In a list the key is the index, from 0. */
function finder(table: Value, otherwise: Value): Find {
  const entries = Array.isArray(table) ? Object.entries(table as readonly Value[]) : objectEntries(table);
  const map = new Map(entries);
  return (key) => {
    const text = valueText(key);
    return map.has(text) ? map.get(text) : otherwise;
  };
}

function objectEntries(table: Value): [string, Value][] {
  if (isObject(table)) return Object.entries(table);
  throw wrongArgument(table, { index: 1, name: "table" }, "table");
}

function requireTwo(count: number): void {
  if (count < 2) throw new ArgumentError(-1, "lookup-needs-two");
}

function bind(args: readonly Value[]): Draw {
  requireTwo(args.length);
  const [key, table, otherwise = null] = args;
  const value = finder(table, otherwise)(key);
  return () => value;
}

function bindDynamic(args: readonly DynamicArgument[]): Draw {
  requireTwo(args.length);
  const [key, table, otherwise] = args;
  if (!key || !table) throw new ArgumentError(-1, "lookup-needs-two");
  if (table.constant && (!otherwise || otherwise.constant)) {
    const find = finder(table.constant.value, otherwise?.constant?.value ?? null);
    return (context) => find(key.draw(context));
  }
  return (context) => finder(table.draw(context), otherwise?.draw(context) ?? null)(key.draw(context));
}

export const lookupRow: TemplateFunction = {
  name: "lookup",
  description: "The value that a table has for a key: fields that belong together.",
  signatures: [
    [
      {
        name: "key",
        kind: "any",
        required: true,
        description: "Often a value bound before, such as `device`.",
      },
      {
        name: "table",
        kind: "object",
        required: true,
        description: 'Key → value, for example {"7": "Seoul"}; or a list, with the index from 0 as the key.',
      },
      {
        name: "otherwise",
        kind: "any",
        description: "For keys that the table does not have.",
        default: "null",
      },
    ],
  ],
  example:
    '{{random.arrayElement([7, 8, 9]) as device}} is in {{lookup(device, {"7": "Seoul", "8": "Oslo"}, "elsewhere")}}',
  strictArguments: true,
  bind,
  bindDynamic,
};
