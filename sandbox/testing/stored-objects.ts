import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { TestSandbox } from "./test-sandbox";

/** The objects of a bucket: content by key, sorted by key. */
export function storedObjects(sandbox: TestSandbox, bucket: string): Map<string, string> {
  const folder = join(sandbox.directory, "s3", bucket);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]));
}
