import { z } from "zod";
import { AwsError } from "../http/aws-error";

/** From the API reference: a shard iterator expires after five minutes. */
const LIFETIME_MILLISECONDS = 300_000;

const iteratorSchema = z.object({
  region: z.string(),
  stream: z.string(),
  shard: z.string(),
  /** The lowest sequence number to read next. */
  from: z.string().regex(/^\d+$/),
  issuedAt: z.number(),
});

export type ShardIterator = z.infer<typeof iteratorSchema>;

export function encodeIterator(iterator: ShardIterator): string {
  return Buffer.from(JSON.stringify(iterator)).toString("base64");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64").toString("utf8"));
  } catch {
    return undefined;
  }
}

/** @throws {AwsError} InvalidArgumentException, or ExpiredIteratorException after five minutes */
export function decodeIterator(text: string, region: string, now: number): ShardIterator {
  const iterator = iteratorSchema.safeParse(parseJson(text));
  if (!iterator.success || iterator.data.region !== region) {
    throw new AwsError("InvalidArgumentException", "Invalid ShardIterator.");
  }
  if (now > iterator.data.issuedAt + LIFETIME_MILLISECONDS) {
    throw new AwsError(
      "ExpiredIteratorException",
      "Iterator expired. The iterator was created more than 300000 milliseconds ago.",
    );
  }
  return iterator.data;
}
