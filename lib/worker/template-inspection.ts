import type { HeadwaterError } from "@/lib/errors";
import type { RecordFormat } from "@/lib/inference/record-format";
import type { ShardRange } from "@/lib/send/shard-spread";
import type { Diagnostic } from "@/lib/template/diagnostic";
import type { JsonProblem } from "@/lib/template/json-problem";
import type { FunctionFacts } from "@/lib/worker/function-facts";
import type { KeySettings } from "@/lib/worker/key-settings";
import type { MeasureAnswer } from "@/lib/worker/record-measure";
import type { KeyPreview } from "@/lib/worker/run-key-preview";
import type { SampleRequest } from "@/lib/worker/sample-request";
import type { SampleOutcome } from "@/lib/worker/sample-to-template";

/** One rendered record, as a destination would receive it. */
export interface Sample {
  /** From 1. */
  readonly number: number;
  /** As it is sent, before compression and without the line feed that may end it. */
  readonly text: string;
  /** As it is sent: as UTF-8 or compressed, with its line feed. */
  readonly bytes: number;
  /** Why it is not JSON; undefined where it is, and where records are not meant to be. */
  readonly jsonProblem: JsonProblem | undefined;
}

/** What the template worker finds out about a template. */
export interface TemplateInspection {
  readonly diagnostics: readonly Diagnostic[];
  /** What the samples are, or are meant to be. */
  readonly format: RecordFormat["format"];
  /** Empty where the template has errors. */
  readonly samples: readonly Sample[];
  /** Why a sample cannot carry the run mark that is asked for; it is shown without. */
  readonly markProblem?: Pick<HeadwaterError, "code" | "message" | "hint" | "facts">;
}

/** What the page may ask the template worker. */
export interface TemplateWorkerApi {
  /** @param count how many samples to render */
  inspect(request: SampleRequest, count: number): TemplateInspection;
  /** Looks at many records, in slices; a later call overtakes an earlier one. */
  measure(request: SampleRequest): Promise<MeasureAnswer>;
  /** The partition keys that the first `count` records would have, and where they would go. */
  previewKeys(template: string, keys: KeySettings, shards: readonly ShardRange[], count: number): KeyPreview;
  /** The function table, as help about it is written. */
  functions(): readonly FunctionFacts[];
  /** Some values of the placeholder at an offset; empty where there are none to show. */
  valuesAt(source: string, offset: number, seed: number): readonly string[];
  /** One record; undefined where the template has errors. */
  record(source: string, seed: number): string | undefined;
  /** Guesses a template from pasted records. */
  fromSample(pasted: string, seed: number): SampleOutcome;
}
