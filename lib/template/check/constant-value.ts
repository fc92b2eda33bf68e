import type { Value } from "../functions/template-function";
import type { ExpressionNode } from "../parse/nodes";

/** The value of an expression without names; undefined for any other. */
export function constantValue(node: ExpressionNode): { readonly value: Value } | undefined {
  if (node.kind === "literal") return { value: node.value };
  if (node.kind === "name") return undefined;
  const nodes = node.kind === "list" ? node.items : node.members.map(({ value }) => value);
  const values = nodes.map(constantValue);
  if (!values.every((value) => value !== undefined)) return undefined;
  if (node.kind === "list") return { value: values.map(({ value }) => value) };
  return { value: Object.fromEntries(node.members.map(({ key }, index) => [key, values[index]?.value])) };
}
