import type { HeadwaterError } from "@/lib/errors";
import type { RunMark } from "@/lib/send/run-mark";
import type { ShardRange } from "@/lib/send/shard-spread";
import type { JsonProblem } from "@/lib/template/render/json-problem";
import type { Diagnostic } from "@/lib/template/template";
import type { KeyPreview } from "@/lib/worker/run-key-preview";
import type { KeySettings } from "@/lib/worker/run-keys";

/** One rendered record, as a destination would receive it. */
export interface Sample {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** As UTF-8, with the line feed that ends it. */
  readonly bytes: number;
  /** Why it is not JSON; undefined where it is. */
  readonly jsonProblem: JsonProblem | undefined;
}

/** What the template worker finds out about a template. */
export interface TemplateInspection {
  readonly diagnostics: readonly Diagnostic[];
  /** Empty where the template has errors. */
  readonly samples: readonly Sample[];
  /** Why a sample cannot carry the run mark that is asked for; it is shown without. */
  readonly markProblem?: Pick<HeadwaterError, "code" | "message" | "hint" | "facts">;
}

/** What the page may ask the template worker. */
export interface TemplateWorkerApi {
  /**
   * @param count how many samples to render
   * @param seed the same seed gives the same samples, but for the time in them
   * @param mark what each record will carry
   */
  inspect(source: string, count: number, seed: number, mark?: RunMark): TemplateInspection;
  /** The partition keys that the first `count` records would have, and where they would go. */
  previewKeys(template: string, keys: KeySettings, shards: readonly ShardRange[], count: number): KeyPreview;
}
