import { HeadwaterError } from "@/lib/errors";
import { marker, type RunMark } from "@/lib/send/run-mark";
import { jsonProblem } from "@/lib/template/render/json-problem";
import { createRenderer } from "@/lib/template/renderer";
import { sampleDiagnostics } from "@/lib/template/sample-check";
import { parseTemplate, type Template } from "@/lib/template/template";
import { utf8Length } from "@/lib/utf8-length";
import type { Sample, TemplateInspection } from "@/lib/worker/template-inspection";

/** Checks a template, what only its records show included, and renders samples of it as a run would. */
export function inspectTemplate(
  source: string,
  count: number,
  seed: number,
  mark?: RunMark,
): TemplateInspection {
  const template = parseTemplate(source);
  const diagnostics = [...template.diagnostics, ...sampleDiagnostics(template, { seed, records: count })];
  const broken = diagnostics.some(({ severity }) => severity === "error");
  if (broken) return { diagnostics, samples: [] };
  const records = recordsOf(template, count, seed);
  if (mark === undefined) return { diagnostics, samples: records.map(sampleOf) };
  try {
    return { diagnostics, samples: records.map(marker(mark)).map(sampleOf) };
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    const { code, message, hint, facts } = error;
    return { diagnostics, samples: records.map(sampleOf), markProblem: { code, message, hint, facts } };
  }
}

function recordsOf(template: Template, count: number, seed: number): string[] {
  const renderer = createRenderer(template, { seed });
  return Array.from({ length: count }, () => renderer.next());
}

function sampleOf(text: string, index: number): Sample {
  return { number: index + 1, text, bytes: utf8Length(text) + 1, jsonProblem: jsonProblem(text) };
}
