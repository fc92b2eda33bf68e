import type { IssueCode } from "@/lib/errors";
import { MAX_KEY_TEMPLATE_CHARACTERS, MAX_PARTITION_KEY_CHARACTERS } from "@/lib/settings/limits";
import { oneLine } from "@/lib/settings/one-line";
import { z } from "@/lib/zod";

/** How the records of a run for Kinesis Data Streams get their partition keys. */
export const partitionKeysSchema = z.discriminatedUnion("kind", [
  /** A new key for each record. */
  z.strictObject({ kind: z.literal("random") }),
  /** Each shard in turn. */
  z.strictObject({ kind: z.literal("round-robin") }),
  z.strictObject({ kind: z.literal("constant"), key: oneLine(MAX_PARTITION_KEY_CHARACTERS) }),
  /** A template of its own that can refer to the names that the record's template has bound. */
  z.strictObject({
    kind: z.literal("expression"),
    template: oneLine(MAX_KEY_TEMPLATE_CHARACTERS).refine(
      (template) => template.trim() !== "",
      "blank" satisfies IssueCode,
    ),
  }),
]);
export type PartitionKeySettings = z.infer<typeof partitionKeysSchema>;
