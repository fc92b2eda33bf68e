import type { Value } from "../functions/template-function";
import { parseTag } from "../parse/parse-tag";
import { constantValue } from "./constant-value";

/** The arguments with one of them replaced by what a suggestion spells; undefined where that is no constant. */
export function withArgument(args: readonly Value[], index: number, suggestion: string): Value[] | undefined {
  const { content } = parseTag(suggestion, { from: 0, to: suggestion.length }, 0);
  if (content?.kind !== "print") return undefined;
  const constant = constantValue(content.expression);
  return constant && args.map((arg, place) => (place === index ? constant.value : arg));
}
