import { HeadwaterError } from "@/lib/errors";
import { parseTemplate } from "@/lib/template/parse-template";
import { createTracedRenderer, type RenderedPiece } from "@/lib/template/renderer";

/** Values that are shown for a placeholder. */
const VALUES = 3;
/** Records that are rendered for them: the placeholder may stand in a case that is rare. */
const RECORDS = 30;

/**
 * What the placeholder at an offset gives in the template's records, each value once. Empty where the template has errors,
 * and where no record had it.
 */
export function renderedValues(source: string, offset: number, seed: number): string[] {
  const template = parseTemplate(source);
  if (template.hasErrors) return [];
  const values = new Set<string>();
  const hear = ({ place, isCopied, text }: RenderedPiece) => {
    if (!isCopied && place.from <= offset && offset < place.to && values.size < VALUES) values.add(text);
  };
  try {
    const renderer = createTracedRenderer(template, { seed }, hear);
    for (let count = 0; count < RECORDS && values.size < VALUES; count += 1) renderer.next();
  } catch (error) {
    // What fails while rendering is a diagnostic, which the editor shows.
    if (!(error instanceof HeadwaterError)) throw error;
  }
  return [...values];
}

/** One record of a template, such as a function's example; undefined where it has errors. */
export function renderedRecord(source: string, seed: number): string | undefined {
  const template = parseTemplate(source);
  return template.hasErrors ? undefined : createTracedRenderer(template, { seed }, undefined).next();
}
