import { findFormatWarnings } from "../dates/format-warnings";
import { badArgument, createWarningDiagnostic, type Diagnostic, type Fix, type Place } from "../diagnostic";
import { functionTable } from "../function-table";
import {
  ArgumentError,
  type Parameter,
  type TemplateFunction,
  type Value,
} from "../functions/template-function";
import type { ExpressionNode, NameNode } from "../parse/nodes";
import { parseTag } from "../parse/parse-tag";
import { extraArguments } from "./diagnostics";
import { isConstant, type PlannedCall, type PlannedExpression, toDynamicArgument } from "./plan";

interface Call {
  readonly node: NameNode;
  readonly args: readonly PlannedExpression[];
  readonly row: TemplateFunction;
}

/** Checks the arguments of a call by binding them, and returns the plan of a valid call. */
export function checkCall({ node, args, row }: Call, diagnostics: Diagnostic[]): PlannedCall | undefined {
  const nodes = node.args ?? [];
  const most = row.signatures.reduce((longest, { length }) => Math.max(longest, length), 0);
  const extra = nodes[most];
  if (extra) diagnostics.push(extraArguments(extra, row.name, most));
  const used = most === 0 ? [] : args;
  const site = String(node.from);
  const problem = used.every(isConstant)
    ? findBindProblem(row, toConstants(used), site)
    : findDynamicProblem(row, used, site);
  if (problem) {
    diagnostics.push(createArgumentDiagnostic(node, row, problem, toConstants(used)));
    return undefined;
  }
  if (FORMAT_ROWS.has(row)) {
    for (const [index, arg] of nodes.entries()) diagnostics.push(...checkFormats(row, arg, index));
  }
  return { kind: "call", row, args: used, site };
}

/** Why the arguments are invalid; undefined if they are valid. */
export function findBindProblem(
  row: TemplateFunction,
  args: readonly Value[],
  site: string,
): ArgumentError | undefined {
  return catchArgumentError(() => row.bind(args, { id: site }));
}

/** Checks the constant arguments. The others are checked when a record is rendered. */
function findDynamicProblem(
  row: TemplateFunction,
  args: readonly PlannedExpression[],
  site: string,
): ArgumentError | undefined {
  const dynamic = args.map((arg) => toDynamicArgument(arg, () => () => undefined));
  return catchArgumentError(() => row.bindDynamic?.(dynamic, { id: site }));
}

function catchArgumentError(action: () => unknown): ArgumentError | undefined {
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

/** Most functions have no date format parameter. */
const FORMAT_ROWS: ReadonlySet<TemplateFunction> = new Set(
  [...functionTable.values()].filter(({ signatures }) => signatures.flat().some(acceptsFormat)),
);

function acceptsFormat({ kind, options = [] }: Parameter): boolean {
  return kind === "format" || options.some(acceptsFormat);
}

/** Whether the argument at this index may be a date format. */
export function takesFormat(row: TemplateFunction, index: number): boolean {
  return row.signatures.some((signature) => signature[index]?.kind === "format");
}

function toConstants(args: readonly PlannedExpression[]): Value[] {
  return args.map((arg) => (isConstant(arg) ? arg.value : undefined));
}

function createArgumentDiagnostic(
  node: NameNode,
  row: TemplateFunction,
  problem: ArgumentError,
  args: readonly Value[],
): Diagnostic {
  const place: Place = node.args?.[problem.index] ?? node.argsPlace ?? node;
  const fix = createFix(node, row, problem, args);
  return badArgument(place.from < place.to ? place : node, row.name, problem, fix);
}

/** Offers the suggested argument only if the function accepts it. */
function createFix(
  node: NameNode,
  row: TemplateFunction,
  problem: ArgumentError,
  args: readonly Value[],
): Fix | undefined {
  if (problem.suggestion === undefined) return undefined;
  const place = node.args?.[problem.index];
  const replaced = replaceArgument(args, problem.index, problem.suggestion);
  if (!place || !replaced || findBindProblem(row, replaced, "fix")) return undefined;
  return { label: `Write ${problem.suggestion}`, from: place.from, to: place.to, insert: problem.suggestion };
}

function checkFormats(row: TemplateFunction, arg: ExpressionNode, index: number): Diagnostic[] {
  if (arg.kind === "literal" && typeof arg.value === "string" && takesFormat(row, index)) {
    return checkFormat(arg.value, arg, JSON.stringify);
  }
  return arg.kind === "object" ? checkFormatOptions(row, arg, index) : [];
}

function checkFormatOptions(
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
    return checkFormat(value.value, value, JSON.stringify);
  });
}

/**
 * Warns about a date format.
 *
 * @param place the place of the format in the source
 * @param write writes a format the same way as in the source: quoted or bare
 */
export function checkFormat(format: string, place: Place, write: (format: string) => string): Diagnostic[] {
  return findFormatWarnings(format).map(({ code, message, fixed }) =>
    createWarningDiagnostic(place, code, message, {
      fix: { label: `Write ${fixed}`, from: place.from, to: place.to, insert: write(fixed) },
      facts: { format, suggestion: fixed },
    }),
  );
}

/** The arguments with one of them replaced by a suggestion; undefined if the suggestion is not a constant. */
function replaceArgument(args: readonly Value[], index: number, suggestion: string): Value[] | undefined {
  const { content } = parseTag(suggestion, { from: 0, to: suggestion.length }, 0);
  if (content?.kind !== "print") return undefined;
  const constant = getConstantValue(content.expression);
  return constant && args.map((arg, place) => (place === index ? constant.value : arg));
}

/** The value of an expression without names; undefined for any other. */
function getConstantValue(node: ExpressionNode): { readonly value: Value } | undefined {
  if (node.kind === "literal") return { value: node.value };
  if (node.kind === "name") return undefined;
  const nodes = node.kind === "list" ? node.items : node.members.map(({ value }) => value);
  const values = nodes.map(getConstantValue);
  if (!values.every((value) => value !== undefined)) return undefined;
  if (node.kind === "list") return { value: values.map(({ value }) => value) };
  return { value: Object.fromEntries(node.members.map(({ key }, index) => [key, values[index]?.value])) };
}
