import type { Place } from "../diagnostic";
import type { Draw, DynamicArgument, TemplateFunction, Value } from "../functions/template-function";

/** An expression with its names resolved. */
export type PlannedExpression =
  | { readonly kind: "constant"; readonly value: Value }
  | { readonly kind: "slot"; readonly slot: number; readonly members: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly PlannedExpression[] }
  | { readonly kind: "object"; readonly members: readonly (readonly [string, PlannedExpression])[] }
  | PlannedCall;

export interface PlannedCall {
  readonly kind: "call";
  readonly row: TemplateFunction;
  readonly args: readonly PlannedExpression[];
  /** Tells this call from all others of the template. */
  readonly site: string;
}

export type PlannedNode =
  | { readonly kind: "text"; readonly text: string; readonly place: Place }
  | {
      readonly kind: "print";
      readonly value: PlannedExpression;
      /** Where the value is kept for later references. */
      readonly slot: number | undefined;
      readonly place: Place;
    }
  | {
      readonly kind: "repeat";
      readonly count: PlannedExpression;
      readonly separator: PlannedExpression | undefined;
      readonly indexSlot: number;
      readonly body: readonly PlannedNode[];
      readonly place: Place;
    }
  | {
      readonly kind: "oneOf";
      readonly weights: readonly number[];
      readonly bodies: readonly (readonly PlannedNode[])[];
      readonly place: Place;
    };

/** What a renderer runs: a template without errors, every name resolved. */
export interface Plan {
  readonly nodes: readonly PlannedNode[];
  /** How many values a record keeps for references. */
  readonly slots: number;
  /** Names bound outside of all blocks, with their slots: what a template for the same record can refer to. */
  readonly bound: ReadonlyMap<string, number>;
}

export const isConstant = (expression: PlannedExpression): expression is { kind: "constant"; value: Value } =>
  expression.kind === "constant";

/** An argument as `bindDynamic` sees it. */
export function toDynamicArgument(
  argument: PlannedExpression,
  compile: (expression: PlannedExpression) => Draw,
): DynamicArgument {
  const constant = argument.kind === "constant" ? { value: argument.value } : undefined;
  const draw = compile(argument);
  if (argument.kind !== "object") return { constant, draw };
  const members = new Map(argument.members.map(([key, member]) => [key, toDynamicArgument(member, compile)]));
  return { constant, draw, members };
}
