import type { Diagnostic, Place } from "../diagnostic";
import { type FoundFunction, findFunction } from "../functions/find-function";
import { functionTable } from "../functions/function-table";
import type { ExpressionNode, NameNode } from "../parse/nodes";
import { checkCall } from "./check-call";
import { ignoredName, letterCase, notAFunction, referenceBeforeBinding, unknownName } from "./messages";
import { nearestName } from "./nearest-name";
import { isConstant, type PlannedExpression } from "./plan";
import type { Scope } from "./scope";

export interface CheckedExpression {
  /** Undefined where a diagnostic is an error. */
  readonly value: PlannedExpression | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Looking for the nearest name is the one thing here that is not quick; a hostile template gets no more of it. */
const MAX_SUGGESTIONS = 20;

/** Resolves the names of expressions, in the order in which they stand in the template. */
export class ExpressionChecker {
  /** Every name that is bound anywhere, to tell a reference before its binding from an unknown name. */
  readonly #bindings: ReadonlySet<string>;
  readonly #suggestions = new Map<string, string | undefined>();

  constructor(bindings: ReadonlySet<string>) {
    this.#bindings = bindings;
  }

  check(node: ExpressionNode, scope: Scope): CheckedExpression {
    const diagnostics: Diagnostic[] = [];
    const value = this.#plan(node, scope, diagnostics);
    return { value, diagnostics };
  }

  #plan(node: ExpressionNode, scope: Scope, diagnostics: Diagnostic[]): PlannedExpression | undefined {
    switch (node.kind) {
      case "literal":
        return { kind: "constant", value: node.value };
      case "list": {
        const items = this.#planAll(node.items, scope, diagnostics);
        return items && listOf(items);
      }
      case "object": {
        const values = this.#planAll(
          node.members.map(({ value }) => value),
          scope,
          diagnostics,
        );
        return (
          values && objectOf(node.members.map(({ key }, index) => [key, values[index] as PlannedExpression]))
        );
      }
      case "name":
        return this.#planName(node, scope, diagnostics);
    }
  }

  #planAll(nodes: readonly ExpressionNode[], scope: Scope, diagnostics: Diagnostic[]) {
    const planned = nodes.map((node) => this.#plan(node, scope, diagnostics));
    return planned.every((value) => value !== undefined) ? planned : undefined;
  }

  #planName(node: NameNode, scope: Scope, diagnostics: Diagnostic[]): PlannedExpression | undefined {
    const names = node.parts.map(({ text }) => text);
    const [first = "", ...members] = names;
    const slot = scope.find(first);
    if (slot !== undefined && !node.args) return { kind: "slot", slot, members };
    const found = findFunction(names);
    if (!found) {
      diagnostics.push(slot === undefined ? this.#unknown(node, names, scope) : notAFunction(node, first));
      return undefined;
    }
    diagnostics.push(...nameWarnings(node, found));
    const args = this.#planAll(node.args ?? [], scope, diagnostics);
    return args && checkCall({ node, args, row: found.row }, diagnostics);
  }

  #unknown(node: NameNode, names: readonly string[], scope: Scope): Diagnostic {
    const [first = ""] = names;
    const name = names.join(".");
    if (this.#bindings.has(first)) return referenceBeforeBinding(node.name, name);
    return unknownName(node.name, name, this.#suggestion(name, scope));
  }

  #suggestion(name: string, scope: Scope): string | undefined {
    if (!this.#suggestions.has(name) && this.#suggestions.size < MAX_SUGGESTIONS) {
      const candidates = [...scope.names(), ...functionTable.keys()];
      this.#suggestions.set(name, nearestName(name, candidates));
    }
    return this.#suggestions.get(name);
  }
}

/** Warnings about how a name is written that stands for a function all the same. */
export function nameWarnings(node: NameNode, { name, parts }: FoundFunction): Diagnostic[] {
  const taken = node.parts.slice(0, parts);
  const written = taken.map(({ text }) => text).join(".");
  const lastTaken = taken.at(-1)?.to ?? node.name.to;
  const place: Place = { from: node.name.from, to: lastTaken };
  const warnings = written === name ? [] : [letterCase(place, written, name)];
  if (parts === node.parts.length) return warnings;
  const ignored = node.parts.slice(parts).map(({ text }) => `.${text}`);
  return [...warnings, ignoredName({ from: lastTaken, to: node.name.to }, ignored.join(""), name)];
}

function listOf(items: readonly PlannedExpression[]): PlannedExpression {
  if (!items.every(isConstant)) return { kind: "list", items };
  return { kind: "constant", value: items.map(({ value }) => value) };
}

/** An object is made with `fromEntries`, which defines keys such as `__proto__` instead of assigning them. */
function objectOf(members: readonly (readonly [string, PlannedExpression])[]): PlannedExpression {
  const constants = members.flatMap(([key, value]) =>
    isConstant(value) ? [[key, value.value] as const] : [],
  );
  if (constants.length < members.length) return { kind: "object", members };
  return { kind: "constant", value: Object.fromEntries(constants) };
}
