import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isBucketName } from "./bucket-name";
import { objectPath } from "./object-path";

export interface Bucket {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** Buckets are folders below `s3/`, objects are plain files in them, so that any tool can read them. */
export class Buckets {
  readonly #root: string;
  readonly #temporary: string;

  /** @param directory the sandbox's data directory */
  constructor(directory: string) {
    this.#root = join(directory, "s3");
    this.#temporary = join(directory, "tmp");
    // What a crash left half-written is of no use.
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

  /** @param name of a bucket, which must be well-formed */
  folder(name: string): string {
    if (!isBucketName(name)) throw new Error(`${JSON.stringify(name)} is not a bucket's name.`);
    return join(this.#root, name);
  }

  /** @throws {AwsError} where the key cannot be a path in the bucket's folder */
  path(bucket: string, key: string): string {
    return objectPath(this.folder(bucket), key);
  }

  /** A new name for a file that is not yet an object, on the same disk. */
  temporaryPath(): string {
    return join(this.#temporary, randomUUID());
  }

  /** Makes a finished file the object: whoever reads finds all of it, or what was there before. */
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
