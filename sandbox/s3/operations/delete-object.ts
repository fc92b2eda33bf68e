import { rmdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Buckets } from "../buckets";
import type { ObjectMetadataStore } from "../object-metadata";
import type { S3Operation } from "../s3-call";
import { noSuchBucket } from "../s3-errors";

/** S3 has no empty folders, so deleting an object removes them. */
function removeEmptyFolders(path: string, bucketFolder: string): void {
  for (let folder = dirname(path); folder !== bucketFolder; folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      // The folder is not empty, or already deleted.
      return;
    }
  }
}

/** Deleting an object that does not exist succeeds. */
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
        // There is no such file. A folder is not an object.
      }
      store.delete(bucket, key);
      return { status: 204, headers: {} };
    },
  };
}
