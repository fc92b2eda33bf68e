import { GetObjectCommand } from "@aws-sdk/client-s3";
import type { AwsConnection } from "@/lib/aws/connection";
import { AwsError } from "@/lib/aws/errors/aws-error";
import { explainError } from "@/lib/aws/errors/explain-error";
import { createLineCounter, type LineCount } from "@/lib/aws/s3/line-counter";
import type { S3Object } from "@/lib/aws/s3/list-objects";
import { createS3Client, s3Call } from "@/lib/aws/s3/s3-client";
import { unpack } from "@/lib/aws/s3/unpack";

/**
 * Counts the lines of an object, unpacked if the object is gzip, or its records are, or both. The memory does not depend
 * on the size of the object.
 *
 * @param options.mark text in the lines of one run
 * @throws {AwsError} `object-damaged`, `access-denied`, …
 */
export async function countLines(
  object: S3Object,
  connection: AwsConnection,
  options: { readonly mark?: string; readonly signal?: AbortSignal } = {},
): Promise<LineCount> {
  const counter = createLineCounter(options.mark);
  const target = unpack(unpack(counter));
  const ranges = readRanges(object, connection, options.signal ? { signal: options.signal } : {});
  try {
    for await (const bytes of ranges) target.push(bytes);
    target.end();
    return counter.count();
  } catch (error) {
    throw error instanceof AwsError ? error : objectDamaged(object, error);
  }
}

/** Bytes to read of an object for its first lines, and to show of them unpacked. */
const PREVIEW_BYTES = 64 * 1024;
const MAX_SHOWN_BYTES = 256 * 1024;

/** The first lines of an object, as text; the last line may be cut off. @throws {AwsError} */
export async function readFirstLines(
  object: S3Object,
  count: number,
  connection: AwsConnection,
  signal?: AbortSignal,
): Promise<string[]> {
  const decoder = new TextDecoder();
  let text = "";
  const collector = {
    push: (bytes: Uint8Array): void => {
      const room = MAX_SHOWN_BYTES - text.length;
      if (room > 0) text += decoder.decode(bytes.subarray(0, room), { stream: true });
    },
    end: (): void => undefined,
  };
  const target = unpack(unpack(collector));
  const options = { maxBytes: PREVIEW_BYTES, ...(signal === undefined ? {} : { signal }) };
  for await (const bytes of readRanges(object, connection, options)) {
    // Without `end`: the preview may stop in the middle of a gzip file.
    target.push(bytes);
  }
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.slice(0, count);
}

/** In memory at a time. */
const RANGE_BYTES = 4 * 1024 * 1024;

/**
 * Reads an object range by range, so that the memory does not depend on its size.
 *
 * @param options.maxBytes stops after this many bytes
 * @throws {AwsError} while it is read
 */
export async function* readRanges(
  object: S3Object,
  connection: AwsConnection,
  options: { readonly maxBytes?: number; readonly signal?: AbortSignal } = {},
): AsyncGenerator<Uint8Array> {
  const client = createS3Client(connection);
  const call = s3Call("s3:GetObject", connection, object.bucket, object.key);
  const end = Math.min(object.bytes, options.maxBytes ?? object.bytes);
  let position = 0;
  while (position < end) {
    const last = Math.min(position + RANGE_BYTES, end) - 1;
    const command = new GetObjectCommand({
      Bucket: object.bucket,
      Key: object.key,
      Range: `bytes=${position}-${last}`,
      // Otherwise the browser would unpack a range of an object that unpacks only as a whole.
      ResponseContentEncoding: "identity",
    });
    let bytes: Uint8Array;
    try {
      const response = await client.send(command, options.signal ? { abortSignal: options.signal } : {});
      bytes = (await response.Body?.transformToByteArray()) ?? new Uint8Array();
    } catch (error) {
      throw explainError(error, call);
    }
    if (bytes.length === 0) throw objectCutShort(object, position);
    yield bytes;
    position += bytes.length;
  }
}

function objectDamaged({ key }: S3Object, cause: unknown): AwsError {
  const problem = cause instanceof Error ? cause.message : String(cause);
  return new AwsError("invalid", "object-damaged", `“${key}” cannot be unpacked (${problem}).`, {
    hint: "It starts like a gzip file but is not one, or it was cut off.",
    facts: { key, problem },
    cause,
  });
}

function objectCutShort({ key, bytes }: S3Object, position: number): AwsError {
  const message = `“${key}” ended after ${position} of ${bytes} bytes.`;
  return new AwsError("unavailable", "object-cut-short", message, {
    hint: "The object may have been replaced. Check again.",
    facts: { key, bytes, position },
  });
}
