import { MARK_SEPARATORS, MAX_MARK_NAME } from "@/lib/send/mark-limits";
import { oneLine } from "@/lib/share/one-line";
import { z } from "@/lib/zod";

const A_HUNDRED_YEARS_S = 100 * 365 * 24 * 3600;

const mark = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("member"), name: oneLine(MAX_MARK_NAME) }),
  z.strictObject({ kind: z.literal("column"), separator: z.enum(MARK_SEPARATORS) }),
]);

/** What is done to each record on its way. All of it is written, so that nothing depends on what a page begins with. */
export const recordOptionsSchema = z.strictObject({
  gzip: z.boolean(),
  lineFeed: z.boolean(),
  minifyJson: z.boolean(),
  keepLineBreaks: z.boolean(),
  /** Not given: records carry none. The id is each run's own. */
  mark: mark.optional(),
  timeToLiveSeconds: z.union([z.number().positive().max(A_HUNDRED_YEARS_S), z.literal("never")]),
});
export type SharedRecordOptions = z.infer<typeof recordOptionsSchema>;
