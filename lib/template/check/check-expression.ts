import { type Diagnostic, type Place, wrongLetterCase } from "../diagnostic";
import { type FoundFunction, findFunction, functionTable } from "../function-table";
import type { ExpressionNode, MemberNode, NameNode } from "../parse/nodes";
import { checkCall } from "./check-call";
import { ignoredName, notAFunction, unknownName } from "./diagnostics";
import { findNearestName } from "./nearest-name";
import { isConstant, type PlannedExpression } from "./plan";
import type { Scope } from "./scope";

export interface CheckedExpression {
  /** Undefined if there is an error. */
  readonly value: PlannedExpression | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finding the nearest name is slow, so the number of suggestions per template is limited. */
const MAX_SUGGESTIONS = 20;

/** Resolves the names of expressions, in template order. */
export class ExpressionChecker {
  readonly #suggestions = new Map<string, string | undefined>();

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
        return items && toPlannedList(items);
      }
      case "object": {
        const values = this.#planAll(
          node.members.map(({ value }) => value),
          scope,
          diagnostics,
        );
        return values && toPlannedObject(node.members, values);
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
    const first = names[0] ?? "";
    const slot = scope.find(first);
    if (slot !== undefined && isReference(node)) return { kind: "slot", slot, members: names.slice(1) };
    const found = findFunction(names);
    if (!found) {
      diagnostics.push(slot === undefined ? this.#unknown(node, names, scope) : notAFunction(node, first));
      return undefined;
    }
    for (const warning of checkName(node, names, found)) diagnostics.push(warning);
    const args = this.#planAll(node.args ?? [], scope, diagnostics);
    return args && checkCall({ node, args, row: found.row }, diagnostics);
  }

  #unknown(node: NameNode, names: readonly string[], scope: Scope): Diagnostic {
    const name = names.join(".");
    return unknownName(node.name, name, this.#findSuggestion(name, scope));
  }

  #findSuggestion(name: string, scope: Scope): string | undefined {
    if (!this.#suggestions.has(name) && this.#suggestions.size < MAX_SUGGESTIONS) {
      const candidates = [...scope.names(), ...functionTable.keys()];
      this.#suggestions.set(name, findNearestName(name, candidates));
    }
    return this.#suggestions.get(name);
  }
}

/**
 * Whether the first part of a name is a bound value and the name refers to it. A dotted function name remains a
 * function: after `{{name.firstName as name}}`, `{{name.lastName}}` still works.
 */
function isReference({ args, parts }: NameNode): boolean {
  if (args) return false;
  return parts.length === 1 || !functionTable.has(parts.map(({ text }) => text).join("."));
}

/** Warns about names that do not exactly match the function that they resolve to. */
function checkName(
  node: NameNode,
  names: readonly string[],
  { name, parts }: FoundFunction,
): readonly Diagnostic[] {
  const written = names.length === 2 ? `${names[0]}.${names[1]}` : names.slice(0, parts).join(".");
  if (written === name && parts === names.length) return NO_DIAGNOSTICS;
  const lastTaken = node.parts[parts - 1]?.to ?? node.name.to;
  const place: Place = { from: node.name.from, to: lastTaken };
  const warnings = written === name ? [] : [wrongLetterCase(place, written, name)];
  if (parts === node.parts.length) return warnings;
  const ignored = names.slice(parts).map((text) => `.${text}`);
  return [...warnings, ignoredName({ from: lastTaken, to: node.name.to }, ignored.join(""), name)];
}

const NO_DIAGNOSTICS: readonly Diagnostic[] = [];

function toPlannedList(items: readonly PlannedExpression[]): PlannedExpression {
  if (!items.every(isConstant)) return { kind: "list", items };
  return { kind: "constant", value: items.map(({ value }) => value) };
}

/** `fromEntries` defines keys such as `__proto__` instead of assigning them. */
function toPlannedObject(
  members: readonly MemberNode[],
  values: readonly PlannedExpression[],
): PlannedExpression {
  if (values.every(isConstant)) {
    return {
      kind: "constant",
      value: Object.fromEntries(members.map(({ key }, index) => [key, values[index]?.value])),
    };
  }
  return {
    kind: "object",
    members: members.map(({ key }, index) => [key, values[index] as PlannedExpression]),
  };
}
