import { dynamicArgument } from "../check/dynamic-argument";
import { isConstant, type PlannedCall, type PlannedExpression } from "../check/plan";
import { isObject } from "../functions/arguments";
import type { Draw, Value } from "../functions/template-function";
import { rebindingCall } from "./rebinding-call";

/** The values that a record has bound so far, by slot. */
export type Slots = Value[];

/** Makes the function that gives an expression's value for one record. */
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
  return () => members.reduce<Value>(memberOf, slots[slot]);
}

/** Reads what the value itself holds, never what it inherits. */
function memberOf(value: Value, name: string): Value {
  if (Array.isArray(value)) return /^\d+$/.test(name) ? (value as readonly Value[])[Number(name)] : undefined;
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function compileCall({ row, args, site }: PlannedCall, slots: Slots): Draw {
  const compile = (expression: PlannedExpression): Draw => compileExpression(expression, slots);
  if (args.every(isConstant)) {
    const values = args.map(({ value }) => value);
    return row.bind(values, { id: site });
  }
  const dynamic = args.map((arg) => dynamicArgument(arg, compile));
  return row.bindDynamic?.(dynamic, { id: site }) ?? rebindingCall(row, args, site, compile);
}
