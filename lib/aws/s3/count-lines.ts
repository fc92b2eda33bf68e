import type { AwsConnection } from "@/lib/aws/connection";
import { AwsError } from "@/lib/aws/errors/aws-error";
import { type LineCount, lineCounter } from "@/lib/aws/s3/line-counter";
import type { S3Object } from "@/lib/aws/s3/list-objects";
import { readRanges } from "@/lib/aws/s3/read-ranges";
import { unpack } from "@/lib/aws/s3/unpack";

/**
 * Counts the lines of an object, unpacked where it is gzip, or where its records are, or both. Memory stays the same
 * whatever its size.
 *
 * @param options.mark what stands in the lines of one run
 * @throws {AwsError} `object-damaged`, `access-denied`, …
 */
export async function countLines(
  object: S3Object,
  connection: AwsConnection,
  options: { readonly mark?: string; readonly signal?: AbortSignal } = {},
): Promise<LineCount> {
  const counter = lineCounter(options.mark);
  const target = unpack(unpack(counter));
  const ranges = readRanges(object, connection, options.signal ? { signal: options.signal } : {});
  try {
    for await (const bytes of ranges) target.push(bytes);
    target.end();
    return counter.count();
  } catch (error) {
    throw error instanceof AwsError ? error : damaged(object, error);
  }
}

function damaged({ key }: S3Object, cause: unknown): AwsError {
  const problem = cause instanceof Error ? cause.message : String(cause);
  return new AwsError("invalid", "object-damaged", `“${key}” cannot be unpacked (${problem}).`, {
    hint: "It begins like a gzip file and is none, or was cut off.",
    facts: { key, problem },
    cause,
  });
}
