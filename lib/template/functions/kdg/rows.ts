import type { TemplateFunction } from "../template-function";
import { kdgDateRows } from "./dates";
import { kdgRandomRows } from "./random";

/** What the Amazon Kinesis Data Generator adds to faker. */
export const kdgRows: readonly TemplateFunction[] = [...kdgDateRows, ...kdgRandomRows];
