import { HeadwaterError } from "@/lib/errors";
import { inferTemplate, type SampleTemplate } from "@/lib/inference/template-from-sample";
import type { LocalizableError } from "@/lib/language/localized-error";
import { renderedRecord } from "@/lib/worker/rendered-values";

/** What became of a pasted sample. */
export type SampleOutcome =
  | (SampleTemplate & {
      readonly ok: true;
      /** A record of the template. */
      readonly record: string;
    })
  | { readonly ok: false; readonly problem: LocalizableError };

/** A template guessed from a sample, with a record of it; errors as facts, because they cross to the page. */
export function sampleToTemplate(pasted: string, seed: number): SampleOutcome {
  try {
    const found = inferTemplate(pasted);
    return { ...found, ok: true, record: renderedRecord(found.template, seed) ?? "" };
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    const { code, message, hint, facts } = error;
    return { ok: false, problem: { code, message, hint, facts } };
  }
}
