import { utf8Length } from "@/lib/utf8-length";
import { TreeChecker } from "./check/check-tree";
import { templateTooLarge } from "./check/messages";
import type { Plan } from "./check/plan";
import type { Diagnostic } from "./diagnostic";
import { LIMITS } from "./limits";
import { readTree } from "./parse/parse-tree";

/** A record template, read and checked. */
export interface Template {
  readonly source: string;
  /** Line breaks of the source are part of each record. */
  readonly keepsLineBreaks: boolean;
  /** The template as it is rendered, every name resolved. Complete only where there are no errors. */
  readonly plan: Plan;
  /** In the order of their places. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether one of the diagnostics is an error: such a template cannot be rendered. */
  readonly hasErrors: boolean;
}

export interface ParseOptions {
  /** Another template, rendered for the same record before this one, whose values it can refer to. */
  readonly recordTemplate?: Template;
  /** Line breaks between the first character of the template and the last one are part of each record. */
  readonly keepLineBreaks?: boolean;
}

/** Reads and checks a template. Never throws; takes time in proportion to the template's length. */
export function parseTemplate(source: string, options: ParseOptions = {}): Template {
  const { keepLineBreaks = false } = options;
  const text = { source, keepsLineBreaks: keepLineBreaks };
  const bytes = utf8Length(source);
  if (bytes > LIMITS.templateBytes) {
    const place = { from: 0, to: source.length };
    return createTemplate(text, NO_PLAN, [templateTooLarge(place, bytes, LIMITS.templateBytes)]);
  }
  const checker = new TreeChecker(source, options.recordTemplate?.plan);
  // Each node is checked while the processor's caches hold it, and then let go: a KiB costs the same in a large template.
  const unreadable = readTree(source, { keepLineBreaks, onNode: (node) => checker.add(node) });
  const checked = checker.finish();
  return createTemplate(text, checked.plan, [...unreadable, ...checked.diagnostics]);
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
