import { type ErrorReport, toErrorReport } from "@/lib/errors";
import { inferTemplate, type SampleTemplate } from "@/lib/inference/template-from-sample";
import { renderRecord } from "@/lib/worker/render-values";

export type SampleOutcome =
  | (SampleTemplate & {
      readonly ok: true;
      /** A record of the template. */
      readonly record: string;
    })
  | { readonly ok: false; readonly problem: ErrorReport };

/** Creates a template from a pasted sample, with a record of it. */
export function sampleToTemplate(pasted: string, seed: number): SampleOutcome {
  try {
    const found = inferTemplate(pasted);
    return { ...found, ok: true, record: renderRecord(found.template, seed) ?? "" };
  } catch (error) {
    return { ok: false, problem: toErrorReport(error) };
  }
}
