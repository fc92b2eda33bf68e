import type { FieldStatistics } from "@/lib/inference/field-statistics";
import type { Bin } from "@/lib/inference/value-counts";

/** How to chart a field: a histogram, its most frequent values, both, or neither. */
export interface FieldChart {
  /** Numbers or times; empty: no histogram. */
  readonly bins: readonly Bin[];
  /** The most frequent values with their shares. */
  readonly values: FieldStatistics["top"];
  /** The share of all other values, if some are listed. */
  readonly rest: number;
}

/** Up to this many distinct numbers are listed instead of drawn. */
const FEW_NUMBERS = 10;
const MOST_VALUES = 6;
/** With more distinct values than this, only frequent ones are listed. */
const MANY_VALUES = 50;
const FREQUENT = 0.02;

/** Chooses the chart that shows a field's weights or range. */
export function chooseFieldChart(field: FieldStatistics): FieldChart {
  const bins = chooseBins(field);
  const isDrawn = field.types.every(({ type }) =>
    field.moments === undefined ? type === "integer" || type === "number" : type === "timestamp",
  );
  const values = bins.length > 0 && isDrawn ? [] : chooseValues(field);
  const listed = values.reduce((sum, { share }) => sum + share, 0);
  return { bins, values, rest: values.length === 0 ? 0 : Math.max(0, 1 - listed) };
}

function chooseBins({ histogram, distinct, moments }: FieldStatistics): readonly Bin[] {
  const isFew = distinct.exact && distinct.count <= FEW_NUMBERS;
  if (histogram.length > 1 && !isFew) return histogram;
  const times = moments?.histogram ?? [];
  return times.length > 1 ? times : [];
}

function chooseValues({ top, distinct }: FieldStatistics): FieldStatistics["top"] {
  const isInformative = distinct.count <= MANY_VALUES || (top[0]?.share ?? 0) >= FREQUENT;
  return isInformative ? top.slice(0, MOST_VALUES) : [];
}
