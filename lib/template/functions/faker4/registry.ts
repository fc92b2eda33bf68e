import type { TemplateFunction } from "../template-function";
import { addressRows } from "./address";
import { commerceRows } from "./commerce";
import { companyRows } from "./company";
import { databaseRows } from "./database";
import { dateRows } from "./date";
import { financeRows } from "./finance";
import { hackerRows } from "./hacker";
import { helpersRows } from "./helpers";
import { imageRows } from "./image";
import { internetRows } from "./internet";
import { loremRows } from "./lorem";
import { nameRows } from "./name";
import { phoneRows } from "./phone";
import { randomRows } from "./random";
import { systemRows } from "./system";

/** The names of faker 4.1, KDG's faker: what they do there they do here, with the data of faker 10. */
export const faker4Rows: readonly TemplateFunction[] = [
  ...randomRows,
  ...nameRows,
  ...addressRows,
  ...companyRows,
  ...financeRows,
  ...imageRows,
  ...loremRows,
  ...hackerRows,
  ...internetRows,
  ...phoneRows,
  ...dateRows,
  ...commerceRows,
  ...systemRows,
  ...helpersRows,
  ...databaseRows,
];
