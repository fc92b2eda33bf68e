import { type Diagnostic, type Place, wrongLetterCase } from "../diagnostic";
import { findFunction } from "../function-table";
import type { TemplateFunction, Value } from "../functions/template-function";
import { type KdgPlaceholder, readKdgPlaceholder } from "../parse/kdg-placeholder";
import type { PlaceholderNode } from "../parse/nodes";
import { skipBlanks } from "../parse/whitespace";
import { checkFormat, findBindProblem, takesFormat } from "./check-call";

import type { PlannedCall } from "./plan";

export interface CheckedKdgCall {
  readonly value: PlannedCall;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a placeholder with a syntax error as the KDG does: with one argument, which is JSON if possible, else bare
 * text. Undefined if the KDG could not read it either.
 */
export function checkKdgCall(source: string, node: PlaceholderNode): CheckedKdgCall | undefined {
  if (node.binding) return undefined;
  const reading = readKdgPlaceholder(source.slice(node.inner.from, node.inner.to));
  const found = reading && findFunction(reading.name.split("."));
  if (!found || found.row.strictArguments || !isBareText(found.row, reading.argument)) return undefined;
  const { row } = found;
  const values = parseArguments(row, reading);
  const site = String(node.from);
  if (findBindProblem(row, values, site)) return undefined;
  return {
    value: { kind: "call", row, args: values.map((value) => ({ kind: "constant", value })), site },
    diagnostics: [
      ...checkName(source, node, reading.name, found.name),
      ...checkBareFormat(source, node, row, values),
    ],
  };
}

/** The fix needs the place of the name. It is omitted if the KDG finds the parts of the name in unusual places. */
function checkName(source: string, { inner }: PlaceholderNode, written: string, name: string): Diagnostic[] {
  const from = skipBlanks(source, inner.from);
  if (written === name || !source.startsWith(written, from)) return [];
  return [wrongLetterCase({ from, to: from + written.length }, written, name)];
}

/**
 * Text that starts like a list, an object or a string is a malformed value, unless the function takes text or no
 * argument.
 */
function isBareText(row: TemplateFunction, argument: string | undefined): boolean {
  if (argument === undefined || takesNoArguments(row)) return true;
  const takesText = row.signatures.some(([first]) => first?.kind === "format" || first?.kind === "string");
  return takesText || !/^\s*[[{"'\\]/.test(argument);
}

function takesNoArguments(row: TemplateFunction): boolean {
  return row.signatures.every(({ length }) => length === 0);
}

function parseArguments(row: TemplateFunction, { argument }: KdgPlaceholder): Value[] {
  if (argument === undefined || takesNoArguments(row)) return [];
  try {
    return [JSON.parse(argument) as Value];
  } catch {
    return [argument];
  }
}

function checkBareFormat(
  source: string,
  node: PlaceholderNode,
  row: TemplateFunction,
  [format]: Value[],
): Diagnostic[] {
  if (typeof format !== "string" || !takesFormat(row, 0)) return [];
  const place = findPlace(source, node, format);
  return place ? checkFormat(format, place, (fixed) => fixed) : [];
}

/** The place of the bare text; undefined if it contains line breaks. */
function findPlace(source: string, { inner }: PlaceholderNode, text: string): Place | undefined {
  const from = source.indexOf(text, inner.from);
  return from < 0 || from + text.length > inner.to ? undefined : { from, to: from + text.length };
}
