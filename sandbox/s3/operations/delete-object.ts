import { rmdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Buckets } from "../buckets";
import type { ObjectMetadataStore } from "../object-metadata";
import type { S3Operation } from "../s3-call";
import { noSuchBucket } from "../s3-errors";

/** S3 has no folders that could stay behind empty. */
function removeEmptyFolders(path: string, bucketFolder: string): void {
  for (let folder = dirname(path); folder !== bucketFolder; folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      // It is not empty, or is gone already.
      return;
    }
  }
}

/** Deleting what is not there succeeds too. */
export function deleteObject(buckets: Buckets, store: ObjectMetadataStore): S3Operation {
  return {
    name: "DeleteObject",
    action: "s3:DeleteObject",
    run: ({ bucket, key }) => {
      if (!buckets.has(bucket)) throw noSuchBucket(bucket);
      const path = buckets.path(bucket, key);
      try {
        rmSync(path);
        removeEmptyFolders(path, buckets.folder(bucket));
      } catch {
        // No file of this name: a folder is not an object.
      }
      store.delete(bucket, key);
      return { status: 204, headers: {} };
    },
  };
}
