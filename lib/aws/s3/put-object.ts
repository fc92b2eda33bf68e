import { PutObjectCommand } from "@aws-sdk/client-s3";
import type { AwsConnection } from "@/lib/aws/connection";
import { explainError } from "@/lib/aws/errors/explain-error";
import { s3Call, s3Client } from "@/lib/aws/s3/s3-client";
import { type OnProgress, uploadHandler } from "@/lib/aws/s3/upload-handler";

export interface Upload {
  readonly bucket: string;
  readonly key: string;
  /** At most 5 GiB in one call (PutObject in the S3 API reference). */
  readonly body: Blob;
  readonly contentType: string;
}

/** Puts a file into a bucket, in place of what has its key. @throws {AwsError} */
export async function putObject(
  { bucket, key, body, contentType }: Upload,
  connection: AwsConnection,
  options: { readonly onProgress?: OnProgress; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const { onProgress = () => undefined, signal } = options;
  const client = s3Client(connection, { requestHandler: uploadHandler(onProgress) });
  const command = new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: contentType });
  try {
    await client.send(command, signal === undefined ? {} : { abortSignal: signal });
    onProgress(body.size, body.size);
  } catch (error) {
    throw explainError(error, s3Call("s3:PutObject", connection, bucket, key));
  }
}
