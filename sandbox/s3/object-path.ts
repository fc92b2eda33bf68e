import { join } from "node:path";
import { AwsError } from "../http/aws-error";
import { FOLDER_MARKER } from "./folder-marker";

/** S3's own limit. */
const MAX_KEY_BYTES = 1024;
/** What file systems take for one name. */
const MAX_SEGMENT_BYTES = 255;

/** A backslash separates folders on Windows, where a colon names a drive. */
const HOSTILE_ON_WINDOWS = /[\\:]/;

function isRepresentable(segment: string): boolean {
  if (segment === "" || segment === "." || segment === ".." || segment === FOLDER_MARKER) return false;
  return process.platform !== "win32" || !HOSTILE_ON_WINDOWS.test(segment);
}

/** @throws {AwsError} where a key is too long, or could lead out of its bucket's folder */
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
    throw new AwsError(
      "KeyTooLongError",
      "A part of your key between slashes is too long for a file's name",
      {
        fields: { Size: String(longest), MaxSizeAllowed: String(MAX_SEGMENT_BYTES) },
      },
    );
  }
}

/**
 * Where an object lies on disk: keys are paths below the bucket's folder.
 *
 * @throws {AwsError} where the key cannot be a path there
 */
export function objectPath(bucketFolder: string, key: string): string {
  assertUsableKey(key);
  return join(bucketFolder, ...key.split("/").map((segment) => segment || FOLDER_MARKER));
}
