import { utf8Length } from "@/lib/send/utf8-length";
import { createRenderer } from "@/lib/template/renderer";
import { parseTemplate } from "@/lib/template/template";
import type { Sample, TemplateInspection } from "@/lib/worker/template-inspection";

/** Checks a template and renders samples of it, as a run would. */
export function inspectTemplate(source: string, count: number, seed: number): TemplateInspection {
  const template = parseTemplate(source);
  if (template.hasErrors) return { diagnostics: template.diagnostics, samples: [] };
  const renderer = createRenderer(template, { seed });
  const samples = Array.from({ length: count }, (_, index) => sample(renderer.next(), index + 1));
  return { diagnostics: template.diagnostics, samples };
}

function sample(text: string, number: number): Sample {
  return { number, text, bytes: utf8Length(text) + 1, jsonProblem: jsonProblem(text) };
}

function jsonProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
