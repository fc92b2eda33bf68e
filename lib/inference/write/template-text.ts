import type { Part } from "../guess/guess";

/**
 * Text for literal output. Two opening braces would start a placeholder, so they are written as a placeholder; line
 * breaks are removed, because a record has none.
 */
export function escapeTemplateText(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ").replaceAll(/\{{2,}/g, (braces) => `{{${JSON.stringify(braces)}}}`);
}

/** Text for use inside a JSON string: escaped, and without two adjacent opening braces. */
export function escapeJsonTemplateText(text: string): string {
  return withoutOpeningBraces(JSON.stringify(text).slice(1, -1));
}

/** A value as literal JSON. */
export function toJsonTemplateLiteral(value: unknown): string {
  return withoutOpeningBraces(JSON.stringify(value));
}

/** Two adjacent opening braces occur only inside strings, where the second one can be escaped. */
function withoutOpeningBraces(json: string): string {
  return json.replaceAll("{{", "{\\u007b");
}

/**
 * Joins parts to a template and writes text with `write`. Adjacent texts are joined first, because two braces may meet
 * between them.
 */
export function joinParts(parts: readonly Part[], write: (text: string) => string): string {
  let template = "";
  let text = "";
  for (const part of parts) {
    if ("text" in part) {
      text += part.text;
    } else {
      template += `${write(text)}{{${part.expression}}}`;
      text = "";
    }
  }
  return template + write(text);
}

/** A template is trimmed, so whitespace at its ends must be in a placeholder. */
export function preserveEdgeWhitespace(template: string): string {
  const text = template.trim();
  const start = template.indexOf(text);
  const before = toPlaceholder(template.slice(0, start));
  return before + text + toPlaceholder(template.slice(start + text.length));
}

function toPlaceholder(space: string): string {
  return space === "" ? "" : `{{${JSON.stringify(space)}}}`;
}
