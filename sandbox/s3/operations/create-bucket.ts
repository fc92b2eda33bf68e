import { AwsError } from "../../http/aws-error";
import { type Buckets, isBucketName } from "../buckets";
import type { S3Operation } from "../s3-call";

/** Ignores the location in the body: buckets here belong to no region. */
export function createBucket(buckets: Buckets): S3Operation {
  return {
    name: "CreateBucket",
    action: "s3:CreateBucket",
    run: ({ bucket }) => {
      if (!isBucketName(bucket)) {
        throw new AwsError("InvalidBucketName", "The specified bucket is not valid.", {
          fields: { BucketName: bucket },
        });
      }
      if (buckets.has(bucket)) {
        throw new AwsError(
          "BucketAlreadyOwnedByYou",
          "Your previous request to create the named bucket succeeded and you already own it.",
          { status: 409, fields: { BucketName: bucket } },
        );
      }
      buckets.create(bucket);
      return { status: 200, headers: { location: `/${bucket}` } };
    },
  };
}
