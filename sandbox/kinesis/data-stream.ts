import { z } from "zod";
import { ACCOUNT_ID } from "../resource-ids";

export const streamNameSchema = z
  .string()
  .min(1)
  .max(128)
  .regex(/^[a-zA-Z0-9_.-]+$/);

export const dataStreamSchema = z.object({
  region: z.string(),
  name: streamNameSchema,
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  shards: z.number(),
  mode: z.enum(["PROVISIONED", "ON_DEMAND"]),
  /** The largest record, including its partition key. */
  maxRecordKibibytes: z.number(),
});

export type DataStream = z.infer<typeof dataStreamSchema>;

/** Kinesis's default. */
export const DEFAULT_MAX_RECORD_KIBIBYTES = 1024;

export function dataStreamArn(region: string, name: string): string {
  return `arn:aws:kinesis:${region}:${ACCOUNT_ID}:stream/${name}`;
}
