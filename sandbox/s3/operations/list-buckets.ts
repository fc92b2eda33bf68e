import { ACCOUNT_ID } from "../../resource-ids";
import type { Buckets } from "../buckets";
import type { S3Operation } from "../s3-call";
import { element, s3Document, xmlReply } from "../xml";

export function listBuckets(buckets: Buckets): S3Operation {
  return {
    name: "ListBuckets",
    action: "s3:ListAllMyBuckets",
    run: () => {
      const entries = buckets
        .list()
        .map(({ name, createdAt }) =>
          element("Bucket", [
            element("Name", name),
            element("CreationDate", new Date(createdAt).toISOString()),
          ]),
        );
      return xmlReply(
        s3Document("ListAllMyBucketsResult", [
          element("Owner", [element("ID", ACCOUNT_ID), element("DisplayName", "headwater-sandbox")]),
          element("Buckets", entries),
        ]),
      );
    },
  };
}
