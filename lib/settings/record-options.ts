import {
  MARK_SEPARATORS,
  MAX_DURATION_SECONDS,
  MAX_MARK_NAME_CHARACTERS,
  MAX_SEED_CHARACTERS,
} from "@/lib/settings/limits";
import { oneLine } from "@/lib/settings/one-line";
import { z } from "@/lib/zod";

const memberMark = z.strictObject({
  kind: z.literal("member"),
  name: oneLine(MAX_MARK_NAME_CHARACTERS),
});
const columnMark = z.strictObject({ kind: z.literal("column"), separator: z.enum(MARK_SEPARATORS) });
const timeToLiveSeconds = z.number().positive().max(MAX_DURATION_SECONDS);

/** What happens to each record between rendering and delivery. */
export const recordOptionsSchema = z.strictObject({
  /** Compresses each record by itself. */
  gzip: z.boolean(),
  /** Ends each record with a line feed. */
  lineFeed: z.boolean(),
  /** Removes white space from records that are JSON. */
  minifyJson: z.boolean(),
  /** Line breaks inside the template are part of each record. */
  keepLineBreaks: z.boolean(),
  /** Carries the id of the run in each record. Not given: records carry none. */
  mark: z.discriminatedUnion("kind", [memberMark, columnMark]).optional(),
  /** Running time after which a record that could not be sent is rejected. */
  timeToLiveSeconds: z.union([timeToLiveSeconds, z.literal("never")]),
});
export type RecordOptions = z.infer<typeof recordOptionsSchema>;

/** The same seed generates the same records, apart from the time in them. Not given: unpredictable. */
export const seedSchema = oneLine(MAX_SEED_CHARACTERS);

/** A form's choice of a run mark. */
export const markSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  memberMark,
  columnMark,
]);
export type MarkChoice = z.infer<typeof markSchema>;

/** A form's choice of a time to live. */
export const timeToLiveSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("limited"), seconds: timeToLiveSeconds }),
  z.strictObject({ kind: z.literal("never") }),
]);
export type TimeToLiveChoice = z.infer<typeof timeToLiveSchema>;
