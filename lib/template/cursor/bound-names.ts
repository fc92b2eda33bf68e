import type { TreeNode } from "../parse/nodes";
import { parseTree } from "../parse/parse-tree";

/** The names that a placeholder at an offset can refer to, the nearest first: bound before it, in a block that is open there. */
export function boundNames(source: string, offset: number): string[] {
  const names: string[] = [];
  collect(parseTree(source), offset, names);
  return [...new Set(names.reverse())];
}

function collect(nodes: readonly TreeNode[], offset: number, names: string[]): void {
  for (const node of nodes) {
    if (node.from >= offset) return;
    if (node.kind === "placeholder") {
      if (node.binding && node.to <= offset) names.push(node.binding.text);
    } else if (offset < node.to && node.kind === "repeat") {
      names.push("index");
      collect(node.body, offset, names);
    } else if (offset < node.to && node.kind === "oneOf") {
      const around = node.cases.find(({ from, to }) => from < offset && offset < to);
      if (around) collect(around.body, offset, names);
    }
  }
}
