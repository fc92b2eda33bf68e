import type { Diagnostic } from "@/lib/template/diagnostic";
import { createLineFinder } from "@/lib/template/line-and-column";

/** `FILE:LINE:COL: severity code message`, one a line. */
export function textReport(file: string, source: string, diagnostics: readonly Diagnostic[]): string {
  const find = createLineFinder(source);
  const lines = diagnostics.map(({ from, severity, code, message }) => {
    const { line, column } = find(from);
    return `${file}:${line}:${column}: ${severity} ${code} ${message}\n`;
  });
  return lines.join("");
}

/** The diagnostics as a list of JSON objects, with their lines and columns. */
export function jsonReport(file: string, source: string, diagnostics: readonly Diagnostic[]): string {
  const find = createLineFinder(source);
  const objects = diagnostics.map((diagnostic) => ({ file, ...find(diagnostic.from), ...diagnostic }));
  return `${JSON.stringify(objects)}\n`;
}
