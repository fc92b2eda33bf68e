import { createHash } from "node:crypto";
import type { Checksum } from "./checksum";
import { crc32, crc32c } from "./crc32";
import { crc64nvme } from "./crc64nvme";

function digestOf(algorithm: "sha1" | "sha256"): Checksum {
  const hash = createHash(algorithm);
  return { update: (data) => void hash.update(data), digest: () => hash.digest() };
}

/** By the name of the header or trailer that carries it, `x-amz-checksum-` in front. */
export const checksumAlgorithms: ReadonlyMap<string, () => Checksum> = new Map([
  ["crc32", crc32],
  ["crc32c", crc32c],
  ["crc64nvme", crc64nvme],
  ["sha1", () => digestOf("sha1")],
  ["sha256", () => digestOf("sha256")],
]);

export const CHECKSUM_PREFIX = "x-amz-checksum-";
