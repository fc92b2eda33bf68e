import { badArgument, type Diagnostic, type Fix, type Place } from "../diagnostic";
import { functionTable } from "../function-table";
import {
  ArgumentError,
  type Parameter,
  type TemplateFunction,
  type Value,
} from "../functions/template-function";
import type { ExpressionNode, NameNode } from "../parse/nodes";
import { formatDiagnostics } from "./check-format";
import { dynamicArgument } from "./dynamic-argument";
import { extraArguments } from "./messages";
import { isConstant, type PlannedCall, type PlannedExpression } from "./plan";
import { withArgument } from "./suggested-argument";

interface Call {
  readonly node: NameNode;
  readonly args: readonly PlannedExpression[];
  readonly row: TemplateFunction;
}

/** Checks the arguments of a call by binding them; gives its plan where they can be used. */
export function checkCall({ node, args, row }: Call, diagnostics: Diagnostic[]): PlannedCall | undefined {
  const nodes = node.args ?? [];
  const most = row.signatures.reduce((longest, { length }) => Math.max(longest, length), 0);
  const extra = nodes[most];
  if (extra) diagnostics.push(extraArguments(extra, row.name, most));
  const used = most === 0 ? [] : args;
  const site = String(node.from);
  const problem = used.every(isConstant)
    ? bindProblem(row, constantsOf(used), site)
    : dynamicProblem(row, used, site);
  if (problem) {
    diagnostics.push(argumentDiagnostic(node, row, problem, constantsOf(used)));
    return undefined;
  }
  if (FORMAT_ROWS.has(row)) {
    for (const [index, arg] of nodes.entries()) diagnostics.push(...formatWarningsOf(row, arg, index));
  }
  return { kind: "call", row, args: used, site };
}

/** Why these arguments cannot be used; undefined where they can. */
export function bindProblem(
  row: TemplateFunction,
  args: readonly Value[],
  site: string,
): ArgumentError | undefined {
  return problemOf(() => row.bind(args, { id: site }));
}

/** What the constant ones among the arguments show already; the others show it when a record is rendered. */
function dynamicProblem(
  row: TemplateFunction,
  args: readonly PlannedExpression[],
  site: string,
): ArgumentError | undefined {
  const dynamic = args.map((arg) => dynamicArgument(arg, () => () => undefined));
  return problemOf(() => row.bindDynamic?.(dynamic, { id: site }));
}

function problemOf(action: () => unknown): ArgumentError | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof ArgumentError) return error;
    return new ArgumentError(-1, "unexpected", {
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

/** Most functions take no date format anywhere. */
const FORMAT_ROWS: ReadonlySet<TemplateFunction> = new Set(
  [...functionTable.values()].filter(({ signatures }) => signatures.flat().some(isOrHasFormat)),
);

function isOrHasFormat({ kind, options = [] }: Parameter): boolean {
  return kind === "format" || options.some(isOrHasFormat);
}

/** Whether an argument at this place may be a date format. */
export function takesFormat(row: TemplateFunction, index: number): boolean {
  return row.signatures.some((signature) => signature[index]?.kind === "format");
}

function constantsOf(args: readonly PlannedExpression[]): Value[] {
  return args.map((arg) => (isConstant(arg) ? arg.value : undefined));
}

function argumentDiagnostic(
  node: NameNode,
  row: TemplateFunction,
  problem: ArgumentError,
  args: readonly Value[],
): Diagnostic {
  const place: Place = node.args?.[problem.index] ?? node.argsPlace ?? node;
  const fix = suggestedFix(node, row, problem, args);
  return badArgument(place.from < place.to ? place : node, row.name, problem, fix);
}

/** Offers the suggested argument only if the function takes it. */
function suggestedFix(
  node: NameNode,
  row: TemplateFunction,
  problem: ArgumentError,
  args: readonly Value[],
): Fix | undefined {
  if (problem.suggestion === undefined) return undefined;
  const place = node.args?.[problem.index];
  const replaced = withArgument(args, problem.index, problem.suggestion);
  if (!place || !replaced || bindProblem(row, replaced, "fix")) return undefined;
  return { label: `Write ${problem.suggestion}`, from: place.from, to: place.to, insert: problem.suggestion };
}

function formatWarningsOf(row: TemplateFunction, arg: ExpressionNode, index: number): Diagnostic[] {
  if (arg.kind === "literal" && typeof arg.value === "string" && takesFormat(row, index)) {
    return formatDiagnostics(arg.value, arg, JSON.stringify);
  }
  return arg.kind === "object" ? formatOptions(row, arg, index) : [];
}

function formatOptions(
  row: TemplateFunction,
  arg: ExpressionNode & { kind: "object" },
  index: number,
): Diagnostic[] {
  const options: readonly Parameter[] = row.signatures.flatMap(
    (signature) => signature[index]?.options ?? [],
  );
  return arg.members.flatMap(({ key, value }) => {
    const isFormat = options.some(({ name, kind }) => name === key && kind === "format");
    if (!isFormat || value.kind !== "literal" || typeof value.value !== "string") return [];
    return formatDiagnostics(value.value, value, JSON.stringify);
  });
}
