import { z } from "zod";
import { ACCOUNT_ID } from "../names";

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
  /** In front of `YYYY/MM/DD/HH/`. */
  prefix: z.string(),
  errorOutputPrefix: z.string(),
  /** An object is delivered when so many MiB have come … */
  bufferMebibytes: z.number(),
  /** … or so many seconds after its first record. */
  bufferSeconds: z.number(),
  compression: z.enum(["UNCOMPRESSED", "GZIP"]),
  roleArn: z.string(),
  /** Whether it was made with `ExtendedS3DestinationConfiguration`. */
  extended: z.boolean(),
});

export type DeliveryStream = z.infer<typeof deliveryStreamSchema>;

/** Streams cannot be changed here, so that each stays at its first version, which object names carry. */
export const STREAM_VERSION = "1";

export function deliveryStreamArn(region: string, name: string): string {
  return `arn:aws:firehose:${region}:${ACCOUNT_ID}:deliverystream/${name}`;
}
