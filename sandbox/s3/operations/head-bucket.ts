import { HOME_REGION } from "../../resource-ids";
import type { Buckets } from "../buckets";
import type { S3Operation } from "../s3-call";
import { noSuchBucket } from "../s3-errors";

export function headBucket(buckets: Buckets): S3Operation {
  return {
    name: "HeadBucket",
    action: "s3:ListBucket",
    run: ({ bucket }) => {
      if (!buckets.has(bucket)) throw noSuchBucket(bucket);
      return { status: 200, headers: { "x-amz-bucket-region": HOME_REGION } };
    },
  };
}
