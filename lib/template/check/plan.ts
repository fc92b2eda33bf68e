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
  /** Identifies the call within the template. */
  readonly site: string;
}

export type PlannedNode =
  | { readonly kind: "text"; readonly text: string; readonly place: Place }
  | {
      readonly kind: "print";
      readonly value: PlannedExpression;
      /** The slot of the value, for later references. */
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

/** What a renderer runs: a template without errors, with every name resolved. */
export interface Plan {
  readonly nodes: readonly PlannedNode[];
  /** The number of slots for bound values in a record. */
  readonly slots: number;
  /** Names bound at the top level, with their slots. A second template for the same record can refer to them. */
  readonly bound: ReadonlyMap<string, number>;
}

export const isConstant = (expression: PlannedExpression): expression is { kind: "constant"; value: Value } =>
  expression.kind === "constant";

/** An argument for `bindDynamic`. */
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
