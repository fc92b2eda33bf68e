import type { TemplateFunction } from "../template-function";
import { dateLateRow } from "./date-late";
import { exponentialRow, normalRow, poissonRow, zipfRow } from "./distributions";
import { sequenceRow } from "./sequence";
import { seriesSineRow, seriesWalkRow } from "./series";
import { jsonRow, lookupRow, optionalRow } from "./value-functions";

/** What neither the KDG nor faker has. */
export const beyondRows: readonly TemplateFunction[] = [
  sequenceRow,
  lookupRow,
  optionalRow,
  jsonRow,
  normalRow,
  exponentialRow,
  poissonRow,
  zipfRow,
  seriesWalkRow,
  seriesSineRow,
  dateLateRow,
];
