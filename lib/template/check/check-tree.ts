import { badArgument, createErrorDiagnostic, type Diagnostic, type Place } from "../diagnostic";
import { ArgumentError } from "../functions/template-function";
import type {
  CaseNode,
  EscapedString,
  ExpressionNode,
  OneOfNode,
  PlaceholderNode,
  RepeatNode,
  TreeNode,
} from "../parse/nodes";
import { ExpressionChecker } from "./check-expression";
import { checkKdgCall } from "./check-kdg-call";
import { LimitChecker } from "./check-limits";
import { escapedQuotes, referenceBeforeBinding } from "./diagnostics";
import { isConstant, type Plan, type PlannedExpression, type PlannedNode } from "./plan";
import { findCountProblem } from "./repeat-count";
import { Scope } from "./scope";

export interface CheckedTree {
  /** Complete only if no diagnostic is an error. */
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Resolves every name, binds every constant call, and reports diagnostics. Accepts the nodes of a template one at a
 * time.
 */
export class TreeChecker {
  readonly #source: string;
  readonly #scope: Scope;
  readonly #planned: PlannedNode[] = [];
  readonly #limits = new LimitChecker();
  readonly #diagnostics: Diagnostic[] = [];
  readonly #expressions = new ExpressionChecker();
  /** Every name that is bound so far, in any block. */
  readonly #bound = new Set<string>();

  /** @param earlier a plan whose values these nodes can refer to; it is rendered first for each record */
  constructor(source: string, earlier?: Plan) {
    this.#source = source;
    this.#scope = earlier ? Scope.fromPlan(earlier) : new Scope();
  }

  /** Checks the next top-level node. */
  add(node: TreeNode): void {
    const planned = this.#checkNode(node, this.#scope);
    if (!planned) return;
    this.#planned.push(planned);
    this.#limits.add(planned);
  }

  finish(): CheckedTree {
    const plan = { nodes: this.#planned, slots: this.#scope.slots, bound: this.#scope.bound };
    const diagnostics = this.#diagnostics.map((diagnostic) => this.#explainUnknownName(diagnostic));
    return { plan, diagnostics: [...diagnostics, ...this.#limits.diagnostics()] };
  }

  /** An unknown name may be bound later, which only the whole template shows. */
  #explainUnknownName(diagnostic: Diagnostic): Diagnostic {
    const { code, facts } = diagnostic;
    if (code !== "unknown-function" || this.#bound.size === 0) return diagnostic;
    const [first = ""] = String(facts?.name).split(".");
    return this.#bound.has(first) ? referenceBeforeBinding(diagnostic, first) : diagnostic;
  }

  #checkNodes(nodes: readonly TreeNode[], scope: Scope): PlannedNode[] {
    const planned: PlannedNode[] = [];
    for (const node of nodes) {
      const plan = this.#checkNode(node, scope);
      if (plan) planned.push(plan);
    }
    return planned;
  }

  #checkNode(node: TreeNode, scope: Scope): PlannedNode | undefined {
    switch (node.kind) {
      case "text":
        return { kind: "text", text: node.text, place: toPlace(node) };
      case "placeholder":
        return this.#checkPlaceholder(node, scope);
      case "repeat":
        return this.#checkRepeat(node, scope);
      case "oneOf":
        return this.#checkOneOf(node, scope);
    }
  }

  #checkPlaceholder(node: PlaceholderNode, scope: Scope): PlannedNode | undefined {
    const value = this.#checkValue(node, scope);
    this.#checkEscapedQuotes(node);
    // Bound even if the value is invalid, so that one mistake gives one diagnostic.
    const slot = node.binding ? this.#bind(scope, node.binding.text) : undefined;
    if (!value) return undefined;
    return { kind: "print", value, slot, place: toPlace(node) };
  }

  /** Reads the value by the grammar, then as the KDG reads it. If both fail, reports the syntax error. */
  #checkValue(node: PlaceholderNode, scope: Scope): PlannedExpression | undefined {
    const checked = node.expression
      ? this.#expressions.check(node.expression, scope)
      : { value: undefined, diagnostics: [syntaxError(node)] };
    if (checked.value && !checked.diagnostics.some(({ severity }) => severity === "error")) {
      this.#diagnostics.push(...checked.diagnostics);
      return checked.value;
    }
    const kdg = checkKdgCall(this.#source, node);
    this.#diagnostics.push(...(kdg ?? checked).diagnostics);
    return kdg?.value;
  }

  #bind(scope: Scope, name: string): number {
    this.#bound.add(name);
    return scope.bind(name);
  }

  #checkEscapedQuotes({ escapedStrings }: PlaceholderNode): void {
    const [first, last] = [escapedStrings[0], escapedStrings.at(-1)];
    if (!first || !last) return;
    const place = { from: first.from, to: last.to };
    this.#diagnostics.push(escapedQuotes(place, unescapeQuotes(this.#source, escapedStrings)));
  }

  #checkRepeat(node: RepeatNode, scope: Scope): PlannedNode | undefined {
    const inside = new Scope(scope);
    const indexSlot = this.#bind(inside, "index");
    const count = this.#checkBlockArgument(node.count, scope);
    const separator = this.#checkBlockArgument(node.separator, scope);
    const body = this.#checkNodes(node.body, inside);
    if (!node.count) {
      this.#report(node.opening, "#repeat", new ArgumentError(0, "repeat-without-count"));
      return undefined;
    }
    if (!count) return undefined;
    const problem = isConstant(count) ? findCountProblem(count.value) : undefined;
    if (problem) {
      this.#report(node.count, "#repeat", problem);
      return undefined;
    }
    return { kind: "repeat", count, separator, indexSlot, body, place: toPlace(node) };
  }

  #checkOneOf(node: OneOfNode, scope: Scope): PlannedNode | undefined {
    if (node.cases.length === 0) {
      this.#report(node.opening, "#oneOf", new ArgumentError(0, "one-of-without-case"));
      return undefined;
    }
    const weights = node.cases.map((oneCase) => this.#getWeight(oneCase, scope));
    const bodies = node.cases.map(({ body }) => this.#checkNodes(body, new Scope(scope)));
    if (!weights.some((weight) => weight > 0)) {
      this.#report(node.opening, "#oneOf", new ArgumentError(0, "one-of-without-weight"));
      return undefined;
    }
    return { kind: "oneOf", weights, bodies, place: toPlace(node) };
  }

  #getWeight({ weight }: CaseNode, scope: Scope): number {
    if (!weight) return 1;
    const planned = this.#checkBlockArgument(weight, scope);
    const value = planned && isConstant(planned) ? planned.value : undefined;
    if (typeof value === "number" && value >= 0 && Number.isFinite(value)) return value;
    if (planned) this.#report(weight, "#case", new ArgumentError(0, "case-weight"));
    return 1;
  }

  #checkBlockArgument(argument: ExpressionNode | undefined, scope: Scope): PlannedExpression | undefined {
    if (!argument) return undefined;
    const { value, diagnostics } = this.#expressions.check(argument, scope);
    this.#diagnostics.push(...diagnostics);
    return diagnostics.some(({ severity }) => severity === "error") ? undefined : value;
  }

  #report(place: Place, block: string, problem: ArgumentError): void {
    this.#diagnostics.push(badArgument(place, block, problem));
  }
}

/** Copies the place, because a reference to the node would keep the whole tree in memory. */
const toPlace = ({ from, to }: Place): Place => ({ from, to });

function syntaxError({ problem, inner }: PlaceholderNode): Diagnostic {
  const { code, message, facts, missing, ...place } = problem ?? { ...UNREADABLE, ...inner };
  const fix =
    missing === "" ? undefined : { label: `Write ${missing}`, from: place.to, to: place.to, insert: missing };
  return createErrorDiagnostic(place, code, message, { fix, facts });
}

const UNREADABLE = {
  code: "syntax",
  message: "This is not a valid expression.",
  facts: {},
  missing: "",
} as const;

/** The source from the first of these strings to the last, with unescaped quotes. */
function unescapeQuotes(source: string, strings: readonly EscapedString[]): string {
  let text = "";
  let at = strings[0]?.from ?? 0;
  for (const { from, to, value } of strings) {
    text += source.slice(at, from) + JSON.stringify(value);
    at = to;
  }
  return text;
}
