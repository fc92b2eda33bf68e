import { HeadwaterError } from "@/lib/errors";
import { parseTemplate } from "@/lib/template/parse-template";
import { createTracedRenderer, type RenderedPiece } from "@/lib/template/renderer";

/** Values shown for a placeholder. */
const MAX_VALUES = 3;

/** Records rendered to find them: the placeholder may be in a case that is rare. */
const MAX_RECORDS = 30;

/**
 * The distinct values that the placeholder at an offset has in the template's first records. Empty if the template has
 * errors or no record has the placeholder.
 */
export function renderValuesAt(source: string, offset: number, seed: number): string[] {
  const template = parseTemplate(source);
  if (template.hasErrors) return [];
  const values = new Set<string>();
  const collect = ({ place, isLiteral, text }: RenderedPiece) => {
    const isAtOffset = !isLiteral && place.from <= offset && offset < place.to;
    if (isAtOffset && values.size < MAX_VALUES) values.add(text);
  };
  try {
    const renderer = createTracedRenderer(template, { seed }, collect);
    for (let count = 0; count < MAX_RECORDS && values.size < MAX_VALUES; count += 1) renderer.next();
  } catch (error) {
    // An error while rendering is a diagnostic, which the editor shows.
    if (!(error instanceof HeadwaterError)) throw error;
  }
  return [...values];
}

/** Renders one record of a template, for example of a function's example. Undefined if the template has errors. */
export function renderRecord(source: string, seed: number): string | undefined {
  const template = parseTemplate(source);
  return template.hasErrors ? undefined : createTracedRenderer(template, { seed }, undefined).next();
}
