import type { ShardRange } from "@/lib/send/shard-spread";
import type { PartitionKeySettings } from "@/lib/settings/record-options";
import type { FunctionFacts } from "@/lib/worker/function-facts";
import type { TemplateInspection } from "@/lib/worker/inspect-template";
import type { MeasureAnswer } from "@/lib/worker/measure-records";
import type { KeyPreview } from "@/lib/worker/preview-keys";
import type { SampleRequest } from "@/lib/worker/sample-renderer";
import type { SampleOutcome } from "@/lib/worker/sample-to-template";

/** What the page can ask of the template worker. */
export interface TemplateWorkerApi {
  /** Checks a template and renders `count` samples. */
  inspect(request: SampleRequest, count: number): TemplateInspection;
  /** Measures many records, in slices. A later call supersedes an earlier one. */
  measure(request: SampleRequest): Promise<MeasureAnswer>;
  /** Shows the partition keys of the first `count` records and how they spread over the shards. */
  previewKeys(
    template: string,
    keys: PartitionKeySettings,
    shards: readonly ShardRange[],
    count: number,
  ): KeyPreview;
  /** The function table, for completion and help. */
  listFunctions(): readonly FunctionFacts[];
  /** Some values of the placeholder at an offset. Empty if there are none to show. */
  renderValuesAt(source: string, offset: number, seed: number): readonly string[];
  /** Renders one record. Undefined if the template has errors. */
  renderRecord(source: string, seed: number): string | undefined;
  /** Creates a template from pasted records. */
  createFromSample(pasted: string, seed: number): SampleOutcome;
}
