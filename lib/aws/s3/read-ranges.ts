import { GetObjectCommand } from "@aws-sdk/client-s3";
import type { AwsConnection } from "@/lib/aws/connection";
import { AwsError } from "@/lib/aws/errors/aws-error";
import { explainError } from "@/lib/aws/errors/explain-error";
import type { S3Object } from "@/lib/aws/s3/list-objects";
import { s3Call, s3Client } from "@/lib/aws/s3/s3-client";

/** Held in memory at a time. */
const RANGE_BYTES = 4 * 1024 * 1024;

/**
 * Reads an object piece by piece, so that one of any size takes the same memory.
 *
 * @param options.atMost stops after so many bytes
 * @throws {AwsError} while it is read
 */
export async function* readRanges(
  object: S3Object,
  connection: AwsConnection,
  options: { readonly atMost?: number; readonly signal?: AbortSignal } = {},
): AsyncGenerator<Uint8Array> {
  const client = s3Client(connection);
  const call = s3Call("s3:GetObject", connection, object.bucket, object.key);
  const end = Math.min(object.bytes, options.atMost ?? object.bytes);
  let position = 0;
  while (position < end) {
    const last = Math.min(position + RANGE_BYTES, end) - 1;
    const command = new GetObjectCommand({
      Bucket: object.bucket,
      Key: object.key,
      Range: `bytes=${position}-${last}`,
      // Else the browser would unpack a part of what only unpacks as a whole.
      ResponseContentEncoding: "identity",
    });
    let bytes: Uint8Array;
    try {
      const answer = await client.send(command, options.signal ? { abortSignal: options.signal } : {});
      bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
    } catch (error) {
      throw explainError(error, call);
    }
    if (bytes.length === 0) throw cutShort(object, position);
    yield bytes;
    position += bytes.length;
  }
}

function cutShort({ key, bytes }: S3Object, position: number): AwsError {
  return new AwsError(
    "unavailable",
    "object-cut-short",
    `“${key}” ended after ${position} of ${bytes} bytes.`,
    {
      hint: "It may have been replaced; look again.",
      facts: { key, bytes, position },
    },
  );
}
