import { S3Client } from "@aws-sdk/client-s3";
import { createClientSettings } from "@/lib/aws/client-settings";
import type { AwsConnection } from "@/lib/aws/connection";
import type { AwsCall } from "@/lib/aws/errors/aws-error";
import { getPartition } from "@/lib/aws/partition";

/** The SDK's S3 client, with settings that work in a page. */
export function createS3Client(
  connection: AwsConnection,
  settings: { requestHandler?: RequestHandler } = {},
): S3Client {
  return new S3Client({
    ...createClientSettings(connection),
    // Endpoints that only resemble AWS have no hostname for each bucket.
    forcePathStyle: connection.endpoint !== undefined,
    // The bucket may be in another region than its stream.
    followRegionRedirects: true,
    // The checksum of a range cannot be verified, and few other endpoints support those of uploads.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...settings,
  });
}

export type RequestHandler = NonNullable<ConstructorParameters<typeof S3Client>[0]>["requestHandler"];

/** A call on a bucket or on an object in it, as its errors name it. */
export function s3Call(
  action: "s3:ListBucket" | "s3:GetObject" | "s3:PutObject",
  { region }: Pick<AwsConnection, "region">,
  bucket: string,
  key?: string,
): AwsCall {
  const arn = `arn:${getPartition(region).id}:s3:::${bucket}`;
  // An object that is put does not exist yet: only its bucket can be missing.
  const isObject = action === "s3:GetObject" && key !== undefined;
  return {
    action,
    resource: key === undefined ? arn : `${arn}/${key}`,
    subject: isObject ? `object “${key}” in bucket “${bucket}”` : `bucket “${bucket}”`,
    region,
    noAnswerHint:
      "The bucket's CORS rules may also block this page: they must allow its origin, the methods GET and PUT, and all headers.",
  };
}
