import type { S3Destination } from "@/lib/aws/stream-description";

/**
 * When the next object is due at the latest: Firehose writes one as soon as the buffer is full or its oldest record
 * has waited for so long ("Configure buffering hints" in the Amazon Data Firehose developer guide). It may take
 * longer when much comes at once.
 *
 * @param runBegan milliseconds since 1970
 * @param lastObject when the last one was written, milliseconds since 1970
 */
export function nextDelivery(
  { bufferSeconds }: Pick<S3Destination, "bufferSeconds">,
  runBegan: number,
  lastObject: number | undefined,
): number {
  return Math.max(runBegan, lastObject ?? runBegan) + bufferSeconds * 1000;
}
