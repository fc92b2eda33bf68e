import { hash } from "node:crypto";
import { readFileSync, rmSync, type Stats } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { writeAtomically } from "../storage/json-file";
import type { Buckets } from "./buckets";
import { noSuchBucket, noSuchKey } from "./s3-errors";

const metadataSchema = z.object({
  /** With quotes. */
  etag: z.string(),
  /**
   * Headers that are returned with the object, by lower-case name: content type, user metadata, checksums.
   */
  headers: z.record(z.string(), z.string()),
  /** Size and modification time of the file, to detect a file that was edited by hand. */
  size: z.number(),
  modifiedMilliseconds: z.number(),
});

type ObjectMetadata = z.infer<typeof metadataSchema>;

/** S3's default content type. */
const DEFAULT_TYPE = "binary/octet-stream";

/**
 * Metadata of objects, stored outside the buckets so that buckets contain plain files only. For objects
 * without an entry, for example delivered by Firehose or saved from an editor, it is derived from the file.
 */
export class ObjectMetadataStore {
  readonly #directory: string;

  /** @param directory the sandbox's data directory */
  constructor(directory: string) {
    this.#directory = join(directory, "s3-metadata");
  }

  save(
    bucket: string,
    key: string,
    file: Stats,
    etag: string,
    headers: Readonly<Record<string, string>>,
  ): void {
    const entry: ObjectMetadata = {
      etag,
      headers: { ...headers },
      size: file.size,
      modifiedMilliseconds: file.mtimeMs,
    };
    writeAtomically(this.#path(bucket, key), JSON.stringify(entry));
  }

  find(bucket: string, key: string, file: Stats): Pick<ObjectMetadata, "etag" | "headers"> {
    const entry = this.#read(bucket, key);
    if (entry?.size === file.size && entry.modifiedMilliseconds === file.mtimeMs) return entry;
    return { etag: createEtag(file), headers: { "content-type": DEFAULT_TYPE } };
  }

  delete(bucket: string, key: string): void {
    rmSync(this.#path(bucket, key), { force: true });
  }

  #read(bucket: string, key: string): ObjectMetadata | undefined {
    try {
      return metadataSchema.parse(JSON.parse(readFileSync(this.#path(bucket, key), "utf8")));
    } catch {
      // The entry is missing or damaged: the object is treated as one without metadata.
      return undefined;
    }
  }

  /** Keys are hashed, because `a` and `a/b` can both be keys but not both files. */
  #path(bucket: string, key: string): string {
    return join(this.#directory, bucket, `${hash("sha256", key)}.json`);
  }
}

/** The format is that of ETags that are not an MD5 sum, as after a multipart upload. */
function createEtag(file: Stats): string {
  return `"${hash("md5", `${file.size}/${file.mtimeMs}/${file.ino}`)}-1"`;
}

/** An object that is open for reading. The caller closes `file`. */
export interface StoredObject {
  readonly file: FileHandle;
  readonly stats: Stats;
  readonly metadata: Pick<ObjectMetadata, "etag" | "headers">;
}

function isNotFound(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return ["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(code);
}

/**
 * @throws {AwsError} NoSuchBucket, NoSuchKey, or the error of an invalid key
 */
export async function openObject(
  buckets: Buckets,
  store: ObjectMetadataStore,
  bucket: string,
  key: string,
): Promise<StoredObject> {
  if (!buckets.has(bucket)) throw noSuchBucket(bucket);
  const path = buckets.path(bucket, key);
  const file = await open(path, "r").catch((error: unknown) => {
    throw isNotFound(error) ? noSuchKey(key) : error;
  });
  const stats = await file.stat();
  if (!stats.isFile()) {
    await file.close();
    throw noSuchKey(key);
  }
  return { file, stats, metadata: store.find(bucket, key, stats) };
}
