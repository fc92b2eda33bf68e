import type { Stats } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Buckets } from "./buckets";
import type { ObjectMetadata, ObjectMetadataStore } from "./object-metadata";
import { noSuchBucket, noSuchKey } from "./s3-errors";

/** An object that is open for reading: whoever gets it closes `file`. */
export interface StoredObject {
  readonly file: FileHandle;
  readonly stats: Stats;
  readonly metadata: Pick<ObjectMetadata, "etag" | "headers">;
}

function isAbsent(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return ["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(code);
}

/** @throws {AwsError} NoSuchBucket, NoSuchKey, or what is wrong with the key */
export async function openObject(
  buckets: Buckets,
  store: ObjectMetadataStore,
  bucket: string,
  key: string,
): Promise<StoredObject> {
  if (!buckets.has(bucket)) throw noSuchBucket(bucket);
  const path = buckets.path(bucket, key);
  const file = await open(path, "r").catch((error: unknown) => {
    throw isAbsent(error) ? noSuchKey(key) : error;
  });
  const stats = await file.stat();
  if (!stats.isFile()) {
    await file.close();
    throw noSuchKey(key);
  }
  return { file, stats, metadata: store.find(bucket, key, stats) };
}
