import type { S3Destination } from "@/lib/aws/stream-description";

/** Firehose writes a record a line, unless it changes them; the browser unpacks gzip and no other compression. */
export function canBeCounted({ compression, transforms }: S3Destination): boolean {
  return !transforms && (compression === "UNCOMPRESSED" || compression === "GZIP");
}
