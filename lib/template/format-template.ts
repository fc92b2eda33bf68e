import { checkJsonTokens } from "./format/check-json-tokens";
import { joinInlineBlocks } from "./format/inline-blocks";
import { FormatProblem, isMark, type JsonToken, scanJsonTokens } from "./format/json-tokens";
import { printJsonTokens } from "./format/print-json-tokens";
import type { TreeNode } from "./parse/nodes";
import { readTree } from "./parse/parse-tree";

export type FormattedTemplate =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** `broken`: the template has an error; `not-json`: its text is not JSON. */
      readonly code: FormatProblem["code"];
      /** The offset in the source, in UTF-16 code units. */
      readonly offset: number;
    };

/**
 * Formats a JSON template: one member per line, indented by four spaces per level. The text of placeholders and strings
 * does not change, so the records stay equal as JSON if placeholders outside strings render whole values. Takes linear
 * time.
 */
export function formatTemplate(source: string): FormattedTemplate {
  try {
    return { ok: true, text: printJsonTokens(readTokens(source)) };
  } catch (problem) {
    if (!(problem instanceof FormatProblem)) throw problem;
    return { ok: false, code: problem.code, offset: problem.offset };
  }
}

function readTokens(source: string): JsonToken[] {
  const nodes: TreeNode[] = [];
  const diagnostics = readTree(source, { onNode: (node) => nodes.push(node) });
  const error = diagnostics.find(({ severity }) => severity === "error");
  if (error) throw new FormatProblem("broken", error.from);
  const tokens = joinInlineBlocks(source, scanJsonTokens(source, nodes));
  if (!tokens.some(isStructured)) throw new FormatProblem("not-json", 0);
  checkJsonTokens(tokens);
  return tokens;
}

/** Text without an object or a list may be anything. */
function isStructured(token: JsonToken): boolean {
  if (token.kind === "block") return token.bodies.some((body) => body.some(isStructured));
  return isMark(token, "{[");
}
