import { signInConfigSchema } from "@/lib/config/deployment";
import { oneLine } from "@/lib/share/one-line";
import { MAX_KEY_CHARACTERS, MAX_KEY_TEMPLATE_CHARACTERS } from "@/lib/worker/key-settings";
import { z } from "@/lib/zod";

/** Names and their lengths as in the API references of CreateDeliveryStream and CreateStream. */
const stream = {
  region: signInConfigSchema.shape.region,
  name: z.string().regex(/^[a-zA-Z0-9_.-]{1,128}$/),
};

/** Random keys are not written, so that pages that know no keys in a link read those with random ones. */
const keys = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("round-robin") }),
  z.strictObject({ kind: z.literal("constant"), key: oneLine(MAX_KEY_CHARACTERS) }),
  z.strictObject({ kind: z.literal("expression"), template: oneLine(MAX_KEY_TEMPLATE_CHARACTERS) }),
]);
export type SharedKeys = z.infer<typeof keys>;

/** Where records go; for Kinesis Data Streams with how they get their partition keys. */
export const sharedDestinationSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...stream, kind: z.literal("firehose") }),
  z.strictObject({ ...stream, kind: z.literal("kinesis"), keys: keys.optional() }),
]);
export type SharedDestination = z.infer<typeof sharedDestinationSchema>;
