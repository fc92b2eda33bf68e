import type { TemplateFunction } from "../template-function";
import { airlineRows } from "./airline";
import { animalRows } from "./animal";
import { bookRows } from "./book";
import { colorRows } from "./color";
import { commerceRows } from "./commerce";
import { companyRows } from "./company";
import { databaseRows } from "./database";
import { datatypeRows } from "./datatype";
import { dateRows } from "./date";
import { financeRows } from "./finance";
import { foodRows } from "./food";
import { gitRows } from "./git";
import { helpersRows } from "./helpers";
import { imageRows } from "./image";
import { internetRows } from "./internet";
import { locationRows } from "./location";
import { musicRows } from "./music";
import { numberRows } from "./number";
import { personRows } from "./person";
import { phoneRows } from "./phone";
import { scienceRows } from "./science";
import { stringRows } from "./string";
import { systemRows } from "./system";
import { vehicleRows } from "./vehicle";
import { wordRows } from "./word";

/**
 * The names of @faker-js/faker 10 that faker 4.1 does not have. What evaluates text or takes a function is left out:
 * `helpers.fake`, `helpers.mustache`, `helpers.multiple`, `helpers.maybe` and `helpers.uniqueArray`.
 */
export const faker10Rows: readonly TemplateFunction[] = [
  ...personRows,
  ...locationRows,
  ...internetRows,
  ...phoneRows,
  ...numberRows,
  ...stringRows,
  ...datatypeRows,
  ...helpersRows,
  ...dateRows,
  ...companyRows,
  ...commerceRows,
  ...financeRows,
  ...imageRows,
  ...systemRows,
  ...databaseRows,
  ...colorRows,
  ...airlineRows,
  ...vehicleRows,
  ...foodRows,
  ...animalRows,
  ...bookRows,
  ...musicRows,
  ...scienceRows,
  ...gitRows,
  ...wordRows,
];
