import type { TemplateFunction } from "../template-function";

export const faker4Rows: readonly TemplateFunction[] = [];
