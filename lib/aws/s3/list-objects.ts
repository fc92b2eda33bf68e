import { ListObjectsV2Command } from "@aws-sdk/client-s3";
import type { AwsConnection } from "@/lib/aws/connection";
import { explainError } from "@/lib/aws/errors/explain-error";
import { parseResponse } from "@/lib/aws/errors/parse-response";
import { createS3Client, s3Call } from "@/lib/aws/s3/s3-client";
import { z } from "@/lib/zod";

/** An object in a bucket. */
export interface S3Object {
  readonly bucket: string;
  readonly key: string;
  readonly bytes: number;
  /** When it was written, by S3's clock: milliseconds since 1970. */
  readonly lastModified: number;
}

const pageSchema = z.object({
  Contents: z.array(z.object({ Key: z.string(), Size: z.number(), LastModified: z.date() })).optional(),
  IsTruncated: z.boolean().optional(),
  NextContinuationToken: z.string().optional(),
});

/** Lists every object whose key starts with `prefix`, page after page. @throws {AwsError} */
export async function listObjects(
  { bucket, prefix }: { readonly bucket: string; readonly prefix: string },
  connection: AwsConnection,
  signal?: AbortSignal,
): Promise<S3Object[]> {
  const client = createS3Client(connection);
  const call = s3Call("s3:ListBucket", connection, bucket);
  const objects: S3Object[] = [];
  let token: string | undefined;
  try {
    do {
      const command: ListObjectsV2Command = new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: prefix,
        ...(token === undefined ? {} : { ContinuationToken: token }),
      });
      const response = await client.send(command, signal === undefined ? {} : { abortSignal: signal });
      const page = parseResponse(pageSchema, response, call);
      objects.push(...toObjects(bucket, page));
      token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
    return objects;
  } catch (error) {
    throw explainError(error, call);
  }
}

function toObjects(bucket: string, { Contents = [] }: z.infer<typeof pageSchema>): S3Object[] {
  return Contents.map(({ Key, Size, LastModified }) => ({
    bucket,
    key: Key,
    bytes: Size,
    lastModified: LastModified.getTime(),
  }));
}
