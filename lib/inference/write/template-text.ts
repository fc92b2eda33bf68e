import type { Part } from "../guess/guess";

/**
 * Text that a template copies as it is. Two opening braces would open a placeholder, so that they are put into one; line
 * breaks do not exist in a record.
 */
export function escapeTemplateText(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ").replaceAll(/\{{2,}/g, (braces) => `{{${JSON.stringify(braces)}}}`);
}

/** Text as it stands inside a JSON string: escaped, and two opening braces never side by side. */
export function escapeJsonTemplateText(text: string): string {
  return withoutOpeningBraces(JSON.stringify(text).slice(1, -1));
}

/** A value as JSON that a template copies as it is. */
export function toJsonTemplateLiteral(value: unknown): string {
  return withoutOpeningBraces(JSON.stringify(value));
}

/** Two opening braces side by side are only met inside strings, where the second one can be escaped. */
function withoutOpeningBraces(json: string): string {
  return json.replaceAll("{{", "{\\u007b");
}

/** Parts as a template, the text by `write`. Neighbouring texts are joined first: braces may meet between them. */
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

/** White space at the ends of a template belongs to no record, unless it stands in a placeholder. */
export function preserveEdgeWhitespace(template: string): string {
  const text = template.trim();
  const start = template.indexOf(text);
  const before = toPlaceholder(template.slice(0, start));
  return before + text + toPlaceholder(template.slice(start + text.length));
}

function toPlaceholder(space: string): string {
  return space === "" ? "" : `{{${JSON.stringify(space)}}}`;
}
