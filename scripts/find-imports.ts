import { type ParseOptions, parseSync } from "@swc/core";

/**
 * Every module specifier in a source file: imports and exports from other modules, also type-only ones, `import()` in code
 * and in types, and `require`. Without duplicates, in no particular order, as written.
 *
 * @param path its extension determines the language
 * @throws if the file cannot be parsed
 */
export function findImports(source: string, path: string): string[] {
  const found = new Set<string>();
  visit(parseSync(source, parseOptions(path)), (node) => {
    const name = getModule(node);
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

function visit(value: unknown, callback: (node: SyntaxNode) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) callback(value as SyntaxNode);
  for (const part of Object.values(value)) visit(part, callback);
}

function getModule(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return getText(node.source);
    case "TsImportType":
      return getText(node.argument);
    case "TsExternalModuleReference":
      return getText(node.expression);
    case "CallExpression":
      return isImportOrRequire(node.callee as SyntaxNode) ? getText(firstArgument(node)) : undefined;
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
function getText(node: unknown): string | undefined {
  const { type, value } = (node ?? {}) as SyntaxNode;
  return type === "StringLiteral" ? String(value) : undefined;
}
