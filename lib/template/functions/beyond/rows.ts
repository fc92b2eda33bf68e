import type { TemplateFunction } from "../template-function";

/** What no other generator has. */
export const beyondRows: readonly TemplateFunction[] = [];
