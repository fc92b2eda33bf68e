import { isConstant, type PlannedCall, type PlannedExpression, toDynamicArgument } from "../check/plan";
import { isObject } from "../functions/arguments";
import type { Draw, TemplateFunction, Value } from "../functions/template-function";

/** The values that the record has bound so far, by slot. */
export type Slots = Value[];

/** Creates the function that evaluates an expression for one record. */
export function compileExpression(expression: PlannedExpression, slots: Slots): Draw {
  switch (expression.kind) {
    case "constant":
      return () => expression.value;
    case "slot":
      return compileReference(expression.slot, expression.members, slots);
    case "list": {
      const items = expression.items.map((item) => compileExpression(item, slots));
      return (context) => items.map((item) => item(context));
    }
    case "object": {
      const members = expression.members.map(
        ([key, value]) => [key, compileExpression(value, slots)] as const,
      );
      return (context) => Object.fromEntries(members.map(([key, draw]) => [key, draw(context)]));
    }
    case "call":
      return compileCall(expression, slots);
  }
}

function compileReference(slot: number, members: readonly string[], slots: Slots): Draw {
  if (members.length === 0) return () => slots[slot];
  return () => members.reduce<Value>(getMember, slots[slot]);
}

/** Reads own properties only, never inherited ones. */
function getMember(value: Value, name: string): Value {
  if (Array.isArray(value)) return /^\d+$/.test(name) ? (value as readonly Value[])[Number(name)] : undefined;
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function compileCall({ row, args, site }: PlannedCall, slots: Slots): Draw {
  const compile = (expression: PlannedExpression): Draw => compileExpression(expression, slots);
  if (args.every(isConstant)) {
    const values = args.map(({ value }) => value);
    return row.bind(values, { id: site });
  }
  const dynamic = args.map((arg) => toDynamicArgument(arg, compile));
  return row.bindDynamic?.(dynamic, { id: site }) ?? createRebindingCall(row, args, site, compile);
}

/** Maximum number of bound calls in the cache. When it is full, the cache is cleared. */
const MAX_BOUND = 256;

/** Inserts the values of the expressions inside an argument. */
type Fill = (values: readonly Value[]) => Value;

/**
 * A call whose arguments differ from record to record. It is bound again only for new arguments, because binding
 * (reading options, adding up weights) is most of the work.
 */
function createRebindingCall(
  row: TemplateFunction,
  args: readonly PlannedExpression[],
  site: string,
  compile: (expression: PlannedExpression) => Draw,
): Draw {
  const expressions: Draw[] = [];
  const fills = args.map((arg) => createFill(arg, expressions, compile));
  const bound = new Map<Value, Draw>();
  return (context) => {
    const values = expressions.map((draw) => draw(context));
    const key = toCacheKey(values);
    let draw = key === undefined ? undefined : bound.get(key);
    if (!draw) {
      draw = row.bind(
        fills.map((fill) => fill(values)),
        { id: site },
      );
      if (bound.size >= MAX_BOUND) bound.clear();
      if (key !== undefined) bound.set(key, draw);
    }
    return draw(context);
  };
}

function createFill(
  argument: PlannedExpression,
  expressions: Draw[],
  compile: (expression: PlannedExpression) => Draw,
): Fill {
  if (argument.kind === "constant") return () => argument.value;
  if (argument.kind === "list") {
    const items = argument.items.map((item) => createFill(item, expressions, compile));
    return (values) => items.map((item) => item(values));
  }
  if (argument.kind === "object") {
    const members = argument.members.map(
      ([key, value]) => [key, createFill(value, expressions, compile)] as const,
    );
    return (values) => Object.fromEntries(members.map(([key, fill]) => [key, fill(values)]));
  }
  const index = expressions.push(compile(argument)) - 1;
  return (values) => values[index];
}

/** A cache key for a list of plain values; undefined if a value is not plain. */
function toCacheKey(values: readonly Value[]): Value {
  if (values.some((value) => typeof value === "object" && value !== null)) return undefined;
  const [only] = values;
  if (values.length === 1 && only !== undefined) return only;
  return values.map((value) => `${typeof value} ${String(value)}`).join("\u0000");
}
