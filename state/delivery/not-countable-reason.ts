import type { S3Destination } from "@/lib/aws/streams/stream-description";
import type { RunRequest } from "@/lib/worker/run-request";

/** Why the lines of an object are not the records of a run. */
export type NotCountableReason = "transformed" | "compressed" | "no-line-feeds" | "line-breaks-kept";

/**
 * Undefined if each record is one line: Firehose concatenates records, the run ends each with a line feed, and the
 * browser can decompress gzip only.
 */
export function notCountableReason(
  { compression, transforms }: Pick<S3Destination, "compression" | "transforms">,
  run: Pick<RunRequest, "options"> | undefined,
): NotCountableReason | undefined {
  if (transforms) return "transformed";
  if (compression !== "UNCOMPRESSED" && compression !== "GZIP") return "compressed";
  if (run?.options.lineFeed === false) return "no-line-feeds";
  if (run?.options.keepLineBreaks === true) return "line-breaks-kept";
  return undefined;
}
