import { dateLate } from "./date-late";
import { exponential, normal, poisson, zipf } from "./distributions";
import { sequence } from "./sequence";
import { seriesSine, seriesWalk } from "./series";
import { json, lookup, optional } from "./value-functions";

/** The functions that neither the KDG nor faker has. */
export const extensionFunctions = [
  sequence,
  lookup,
  optional,
  json,
  normal,
  exponential,
  poisson,
  zipf,
  seriesWalk,
  seriesSine,
  dateLate,
];
