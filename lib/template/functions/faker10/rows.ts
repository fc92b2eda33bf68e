import type { TemplateFunction } from "../template-function";

export const faker10Rows: readonly TemplateFunction[] = [];
