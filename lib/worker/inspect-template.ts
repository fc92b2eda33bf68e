import { jsonProblem } from "@/lib/template/render/json-problem";
import { createRenderer } from "@/lib/template/renderer";
import { sampleDiagnostics } from "@/lib/template/sample-check";
import { parseTemplate, type Template } from "@/lib/template/template";
import { utf8Length } from "@/lib/utf8-length";
import type { Sample, TemplateInspection } from "@/lib/worker/template-inspection";

/** Checks a template, what only its records show included, and renders samples of it as a run would. */
export function inspectTemplate(source: string, count: number, seed: number): TemplateInspection {
  const template = parseTemplate(source);
  const diagnostics = [...template.diagnostics, ...sampleDiagnostics(template, { seed, records: count })];
  const broken = diagnostics.some(({ severity }) => severity === "error");
  return { diagnostics, samples: broken ? [] : samples(template, count, seed) };
}

function samples(template: Template, count: number, seed: number): Sample[] {
  const renderer = createRenderer(template, { seed });
  return Array.from({ length: count }, (_, index) => {
    const text = renderer.next();
    return { number: index + 1, text, bytes: utf8Length(text) + 1, jsonProblem: jsonProblem(text) };
  });
}
