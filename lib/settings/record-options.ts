import type { IssueCode } from "@/lib/errors";
import {
  MARK_SEPARATORS,
  MAX_DURATION_SECONDS,
  MAX_KEY_TEMPLATE_CHARACTERS,
  MAX_MARK_NAME_CHARACTERS,
  MAX_PARTITION_KEY_CHARACTERS,
  MAX_SEED_CHARACTERS,
} from "@/lib/settings/limits";
import { z } from "@/lib/zod";

const memberMark = z.strictObject({
  kind: z.literal("member"),
  name: oneLine(MAX_MARK_NAME_CHARACTERS),
});
const columnMark = z.strictObject({ kind: z.literal("column"), separator: z.enum(MARK_SEPARATORS) });
const timeToLiveSeconds = z.number().positive().max(MAX_DURATION_SECONDS);

/** What happens to each record between rendering and delivery. */
export const recordOptionsSchema = z.strictObject({
  /** Compresses each record separately. */
  gzip: z.boolean(),
  /** Ends each record with a line feed. */
  lineFeed: z.boolean(),
  /** Removes white space from records that are JSON. */
  minifyJson: z.boolean(),
  /** Keeps line breaks in the template as part of each record. */
  keepLineBreaks: z.boolean(),
  /** Adds the id of the run to each record. Default: none. */
  mark: z.discriminatedUnion("kind", [memberMark, columnMark]).optional(),
  /** Running time after which a record that could not be sent is rejected. */
  timeToLiveSeconds: z.union([timeToLiveSeconds, z.literal("never")]),
});
export type RecordOptions = z.infer<typeof recordOptionsSchema>;

/** The same seed generates the same records, except for the time in them. Default: unpredictable. */
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

/** How the records of a run for Kinesis Data Streams get their partition keys. */
export const partitionKeysSchema = z.discriminatedUnion("kind", [
  /** A new key for each record. */
  z.strictObject({ kind: z.literal("random") }),
  /** Each shard in turn. */
  z.strictObject({ kind: z.literal("round-robin") }),
  z.strictObject({ kind: z.literal("constant"), key: oneLine(MAX_PARTITION_KEY_CHARACTERS) }),
  /** A separate template that can use the names that the record's template has bound. */
  z.strictObject({
    kind: z.literal("expression"),
    template: oneLine(MAX_KEY_TEMPLATE_CHARACTERS).refine(
      (template) => template.trim() !== "",
      "blank" satisfies IssueCode,
    ),
  }),
]);
export type PartitionKeySettings = z.infer<typeof partitionKeysSchema>;

/** Control characters, unpaired surrogates, and format characters that change the direction of text. */
const NOT_IN_A_LINE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * Text of 1 to `max` characters that shows everything it contains: one line, without characters that are invisible or
 * reorder it. The two joiners are allowed, because emoji need them. A character is a Unicode code point.
 */
function oneLine(max: number): z.ZodType<string> {
  const isOneLine = (text: string) => {
    // A code point has at most two UTF-16 units, so a text of megabytes is not split.
    const fits = text.length <= 2 * max && [...text].length <= max;
    return text !== "" && fits && !NOT_IN_A_LINE.test(text);
  };
  return z.string().refine(isOneLine, { error: "one-line" satisfies IssueCode, params: { maximum: max } });
}
