import type { ErrorFacts } from "@/lib/errors";
import type { RowFormat } from "@/lib/inference/athena-row-format";
import type { RecordStatistics } from "@/lib/inference/field-statistics";
import type { Bin } from "@/lib/inference/value-counts";

/** What the worker answers to whoever wants records measured. */
export type MeasureAnswer =
  | { readonly kind: "measured"; readonly measure: RecordMeasure }
  /** The template has errors. */
  | { readonly kind: "failed"; readonly problem: MeasureProblem }
  /** A later question came before there was an answer. */
  | { readonly kind: "overtaken" };

/** What many records of a template look like together. */
export interface RecordMeasure {
  readonly statistics: RecordStatistics;
  /** For a table of them in Athena. */
  readonly rowFormat: RowFormat;
  readonly sizes: RecordSizes;
  /** How many records were to be looked at. */
  readonly asked: number;
  /** Why fewer were: it would have taken too long, or they are too large together. */
  readonly cutBy: "time" | "bytes" | undefined;
  /** Why the next record could not be rendered. */
  readonly problem: MeasureProblem | undefined;
}

/** Bytes of records as they are sent, before compression. */
export interface RecordSizes {
  readonly mean: number;
  readonly min: number;
  readonly max: number;
  readonly histogram: readonly Bin[];
}

/** A `HeadwaterError` as it crosses from the worker to the page. */
export interface MeasureProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly facts: ErrorFacts;
}
