import type { IssueCode } from "@/lib/errors";
import { MAX_STREAM_NAME_CHARACTERS, REGION_PATTERN, STREAM_NAME_PATTERN } from "@/lib/settings/limits";
import { partitionKeysSchema } from "@/lib/settings/record-options";
import { z } from "@/lib/zod";

export const regionSchema = z.string().regex(REGION_PATTERN, "region-format" satisfies IssueCode);

const firehose = z.strictObject({
  region: regionSchema,
  kind: z.literal("firehose"),
  name: streamName("firehose"),
});
const kinesis = z.strictObject({
  region: regionSchema,
  kind: z.literal("kinesis"),
  name: streamName("kinesis"),
});

/** The stream that receives the records, and its region. */
export const destinationSchema = z.discriminatedUnion("kind", [firehose, kinesis]);
export type Destination = z.infer<typeof destinationSchema>;

/** The two services that accept records. */
export type StreamKind = Destination["kind"];

/** The destination in a link, with the partition keys of a Kinesis stream. Default: random keys. */
export const keyedDestinationSchema = z.discriminatedUnion("kind", [
  firehose,
  kinesis.extend({ keys: partitionKeysSchema.optional() }),
]);
export type KeyedDestination = z.infer<typeof keyedDestinationSchema>;

function streamName(kind: keyof typeof MAX_STREAM_NAME_CHARACTERS) {
  const max = MAX_STREAM_NAME_CHARACTERS[kind];
  return z
    .string()
    .max(max)
    .regex(STREAM_NAME_PATTERN, "stream-name-format" satisfies IssueCode);
}
