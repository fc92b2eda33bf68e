import type { AwsConnection } from "@/lib/aws/aws-connection";
import { listDelivered } from "@/lib/aws/s3/list-delivered";
import type { S3Destination } from "@/lib/aws/stream-description";
import { HeadwaterError } from "@/lib/errors";

/** Objects of earlier than that are told by their time. */
const LOOK_BACK_MS = 3_600_000;

interface Run {
  readonly stream: string;
  readonly destination: S3Destination;
  /** When it began, milliseconds since 1970. */
  readonly since: number;
}

/** The keys of objects that a stream wrote before a run began. Undefined where they cannot be listed. */
export async function keysBefore(
  { stream, destination, since }: Run,
  connection: AwsConnection,
  signal: AbortSignal,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const query = { stream, destination, since: since - LOOK_BACK_MS, until: since, signal };
    const objects = await listDelivered(query, connection);
    // S3 tells times in whole seconds: one of the second in which the run began may be the run's.
    const early = objects.filter(({ lastModified }) => lastModified < Math.floor(since / 1000) * 1000);
    return new Set(early.map(({ key }) => key));
  } catch (error) {
    if (error instanceof HeadwaterError) return undefined;
    throw error;
  }
}
