import type { TemplateFunction } from "../template-function";
import { dateLateRow } from "./date-late";
import { exponentialRow } from "./exponential";
import { jsonRow } from "./json";
import { lookupRow } from "./lookup";
import { normalRow } from "./normal";
import { optionalRow } from "./optional";
import { poissonRow } from "./poisson";
import { sequenceRow } from "./sequence";
import { seriesSineRow } from "./series-sine";
import { seriesWalkRow } from "./series-walk";
import { zipfRow } from "./zipf";

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
