import { z } from "zod";
import { ACCOUNT_ID } from "../resource-ids";

export const streamNameSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[a-zA-Z0-9_.-]+$/);

/** A Direct PUT stream that delivers to S3. */
export const deliveryStreamSchema = z.object({
  region: z.string(),
  name: streamNameSchema,
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  bucket: z.string(),
  /** Precedes `YYYY/MM/DD/HH/`. */
  prefix: z.string(),
  errorOutputPrefix: z.string(),
  /** An object is delivered after this many MiB … */
  bufferMebibytes: z.number(),
  /** … or this many seconds after its first record, whichever comes first. */
  bufferSeconds: z.number(),
  compression: z.enum(["UNCOMPRESSED", "GZIP"]),
  roleArn: z.string(),
  /** Whether it was created with `ExtendedS3DestinationConfiguration`. */
  extended: z.boolean(),
});

export type DeliveryStream = z.infer<typeof deliveryStreamSchema>;

/** Part of object names. Streams here cannot be updated, so the version never changes. */
export const STREAM_VERSION = "1";

export function deliveryStreamArn(region: string, name: string): string {
  return `arn:aws:firehose:${region}:${ACCOUNT_ID}:deliverystream/${name}`;
}
