import { utf8Length } from "@/lib/utf8-length";
import { TreeChecker } from "./check/check-tree";
import { templateTooLarge } from "./check/diagnostics";
import type { Plan } from "./check/plan";
import type { Diagnostic } from "./diagnostic";
import { LIMITS } from "./limits";
import { readTree } from "./parse/parse-tree";

/** A parsed and checked record template. */
export interface Template {
  readonly source: string;
  /** Line breaks of the source are part of each record. */
  readonly keepsLineBreaks: boolean;
  /** The executable template, with every name resolved. Complete only if there are no errors. */
  readonly plan: Plan;
  /** In source order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether one of the diagnostics is an error. Such a template cannot be rendered. */
  readonly hasErrors: boolean;
}

export interface ParseOptions {
  /** Another template whose values this one can refer to. It is rendered first for each record. */
  readonly recordTemplate?: Template;
  /** Line breaks between the first and the last character of the template are part of each record. */
  readonly keepLineBreaks?: boolean;
}

/** Parses and checks a template. Never throws; takes linear time. */
export function parseTemplate(source: string, options: ParseOptions = {}): Template {
  const { keepLineBreaks = false } = options;
  const text = { source, keepsLineBreaks: keepLineBreaks };
  const bytes = utf8Length(source);
  if (bytes > LIMITS.templateBytes) {
    const place = { from: 0, to: source.length };
    return createTemplate(text, NO_PLAN, [templateTooLarge(place, bytes, LIMITS.templateBytes)]);
  }
  const checker = new TreeChecker(source, options.recordTemplate?.plan);
  // Checks each node and releases it while it is in the CPU cache, so that the cost per KiB does not grow with the
  // template.
  const syntaxDiagnostics = readTree(source, { keepLineBreaks, onNode: (node) => checker.add(node) });
  const checked = checker.finish();
  return createTemplate(text, checked.plan, [...syntaxDiagnostics, ...checked.diagnostics]);
}

const NO_PLAN: Plan = { nodes: [], slots: 0, bound: new Map() };

function createTemplate(
  text: Pick<Template, "source" | "keepsLineBreaks">,
  plan: Plan,
  diagnostics: readonly Diagnostic[],
): Template {
  const ordered = [...diagnostics].sort((a, b) => a.from - b.from || a.to - b.to);
  const hasErrors = ordered.some(({ severity }) => severity === "error");
  return { ...text, plan, diagnostics: ordered, hasErrors };
}
