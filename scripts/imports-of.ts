import { type ParseOptions, parseSync } from "@swc/core";

/**
 * Every module that a source file names: imports and exports from elsewhere, type-only or not, `import()` in code
 * and in types, and `require`. Each once, in no particular order, as written.
 *
 * @param path tells the language by its ending
 * @throws when the file cannot be parsed
 */
export function importsOf(source: string, path: string): string[] {
  const found = new Set<string>();
  visit(parseSync(source, parseOptions(path)), (node) => {
    const name = moduleNamedBy(node);
    if (name !== undefined) found.add(name);
  });
  return [...found];
}

function parseOptions(path: string): ParseOptions {
  if (/\.[cm]?ts$/.test(path)) return { syntax: "typescript" };
  return path.endsWith(".tsx") ? { syntax: "typescript", tsx: true } : { syntax: "ecmascript", jsx: true };
}

interface SyntaxNode {
  readonly [field: string]: unknown;
}

function visit(value: unknown, see: (node: SyntaxNode) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) see(value as SyntaxNode);
  for (const part of Object.values(value)) visit(part, see);
}

function moduleNamedBy(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return text(node.source);
    case "TsImportType":
      return text(node.argument);
    case "TsExternalModuleReference":
      return text(node.expression);
    case "CallExpression":
      return isImportOrRequire(node.callee as SyntaxNode) ? text(firstArgument(node)) : undefined;
    default:
      return undefined;
  }
}

function isImportOrRequire(callee: SyntaxNode): boolean {
  return callee.type === "Import" || (callee.type === "Identifier" && callee.value === "require");
}

function firstArgument(call: SyntaxNode): unknown {
  const [first] = call.arguments as readonly { readonly expression: unknown }[];
  return first?.expression;
}

/** The text of a string literal; undefined for anything else. */
function text(node: unknown): string | undefined {
  const { type, value } = (node ?? {}) as SyntaxNode;
  return type === "StringLiteral" ? String(value) : undefined;
}
