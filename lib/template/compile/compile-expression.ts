import type { PlannedCall, PlannedExpression } from "../check/plan";
import { isObject } from "../functions/arguments";
import type { Draw, DynamicArgument, Value } from "../functions/template-function";
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
  const constants = args.flatMap((arg) => (arg.kind === "constant" ? [arg.value] : []));
  if (constants.length === args.length) return row.bind(constants, { id: site });
  if (!row.bindDynamic) return rebindingCall(row, args, site, (arg) => compileExpression(arg, slots));
  const dynamic = args.map(
    (arg): DynamicArgument => ({
      constant: arg.kind === "constant" ? { value: arg.value } : undefined,
      draw: compileExpression(arg, slots),
    }),
  );
  return row.bindDynamic(dynamic, { id: site });
}
