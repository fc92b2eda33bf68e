import type { TemplateFunction } from "../template-function";
import { companyRows } from "./company";
import { dateRows } from "./date";
import { internetRows } from "./internet";
import { nameRows } from "./name";
import { randomRows } from "./random";

/** The names of faker 4.1, KDG's faker: what they do there they do here, with the data of faker 10. */
export const faker4Rows: readonly TemplateFunction[] = [
  ...randomRows,
  ...nameRows,
  ...companyRows,
  ...internetRows,
  ...dateRows,
];
