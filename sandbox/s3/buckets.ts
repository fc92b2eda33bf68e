import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { AwsError } from "../http/aws-error";

interface Bucket {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** Buckets are folders below `s3/`. Objects are plain files in them, so that any tool can read them. */
export class Buckets {
  readonly #root: string;
  readonly #temporary: string;

  /** @param directory the sandbox's data directory */
  constructor(directory: string) {
    this.#root = join(directory, "s3");
    this.#temporary = join(directory, "tmp");
    // Deletes files that a crash left incomplete.
    rmSync(this.#temporary, { recursive: true, force: true });
    mkdirSync(this.#root, { recursive: true });
    mkdirSync(this.#temporary, { recursive: true });
  }

  list(): Bucket[] {
    return readdirSync(this.#root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && isBucketName(entry.name))
      .map(({ name }) => ({ name, createdAt: statSync(this.folder(name)).birthtimeMs }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  has(name: string): boolean {
    return isBucketName(name) && existsSync(this.folder(name));
  }

  create(name: string): void {
    mkdirSync(this.folder(name), { recursive: true });
  }

  /**
   * @param name a valid bucket name
   */
  folder(name: string): string {
    if (!isBucketName(name)) throw new Error(`${JSON.stringify(name)} is not a bucket name.`);
    return join(this.#root, name);
  }

  /**
   * @throws {AwsError} if the key cannot be a path in the bucket's folder
   */
  path(bucket: string, key: string): string {
    return objectPath(this.folder(bucket), key);
  }

  /** A new path on the same disk for a file that is not an object yet. */
  temporaryPath(): string {
    return join(this.#temporary, randomUUID());
  }

  /** Moves a finished file into the bucket. Readers see the complete new object or the previous one. */
  moveIn(bucket: string, key: string, path: string): void {
    const target = this.path(bucket, key);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(path, target);
  }

  write(bucket: string, key: string, content: Buffer): void {
    const temporary = this.temporaryPath();
    writeFileSync(temporary, content);
    this.moveIn(bucket, key, temporary);
  }
}

/**
 * The AWS console creates a "folder" as an object whose key ends with a slash. A plain file cannot have that
 * name, so this file inside the folder represents the object.
 */
export const FOLDER_MARKER = ".folder-marker";

/** S3's limit. */
const MAX_KEY_BYTES = 1024;
/** The limit of file systems for one name. */
const MAX_SEGMENT_BYTES = 255;

/** A backslash separates folders on Windows, where a colon names a drive. */
const RESERVED_ON_WINDOWS = /[\\:]/;

function isRepresentable(segment: string): boolean {
  if (segment === "" || segment === "." || segment === ".." || segment === FOLDER_MARKER) return false;
  return process.platform !== "win32" || !RESERVED_ON_WINDOWS.test(segment);
}

/**
 * @throws {AwsError} if a key is too long or could escape its bucket's folder
 */
export function assertUsableKey(key: string): void {
  const size = Buffer.byteLength(key);
  if (size > MAX_KEY_BYTES) {
    throw new AwsError("KeyTooLongError", "Your key is too long", {
      fields: { Size: String(size), MaxSizeAllowed: String(MAX_KEY_BYTES) },
    });
  }
  const segments = key.replace(/\/$/, "").split("/");
  if (key.includes("\0") || !segments.every(isRepresentable)) {
    throw new AwsError("InvalidURI", "Couldn't parse the specified URI.");
  }
  const longest = Math.max(...segments.map((segment) => Buffer.byteLength(segment)));
  if (longest > MAX_SEGMENT_BYTES) {
    throw new AwsError("KeyTooLongError", "A part of your key between slashes is too long for a file name", {
      fields: { Size: String(longest), MaxSizeAllowed: String(MAX_SEGMENT_BYTES) },
    });
  }
}

/**
 * The path of an object on disk: keys are paths below the bucket's folder.
 * @throws {AwsError} if the key cannot be a path there
 */
function objectPath(bucketFolder: string, key: string): string {
  assertUsableKey(key);
  return join(bucketFolder, ...key.split("/").map((segment) => segment || FOLDER_MARKER));
}

/** S3's naming rules for general purpose buckets. They also make the names safe as folder names. */
export function isBucketName(name: string): boolean {
  return (
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
    !name.includes("..") &&
    !/^\d+\.\d+\.\d+\.\d+$/.test(name)
  );
}
