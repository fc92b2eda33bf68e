import type { AwsConnection } from "@/lib/aws/connection";
import { getDeliveryPrefixes, getFixedPrefix } from "@/lib/aws/s3/delivery-prefixes";
import { listObjects, type S3Object } from "@/lib/aws/s3/list-objects";
import type { S3Destination } from "@/lib/aws/streams/stream-description";

/** The maximum buffer interval of a Firehose stream (BufferingHints in the API reference). */
const MAX_BUFFER_MS = 900_000;

export interface DeliveryQuery {
  readonly stream: string;
  readonly destination: Pick<S3Destination, "bucket" | "prefix" | "timeZone">;
  /** Objects written since this time, milliseconds since 1970. */
  readonly since: number;
  /** Now. */
  readonly until: number;
  readonly signal?: AbortSignal;
}

/**
 * The objects that a stream has written since a time, oldest first. Objects of other streams that share the prefix are
 * skipped by their names. The objects may contain records that others sent to the same stream.
 *
 * @throws {AwsError} `access-denied` with the missing permission, …
 */
export async function listDeliveredObjects(
  query: DeliveryQuery,
  connection: AwsConnection,
): Promise<S3Object[]> {
  const { bucket, prefix, timeZone } = query.destination;
  // Firehose names an object after its first record, which may have arrived long before the object was written.
  const from = query.since - MAX_BUFFER_MS;
  const found: S3Object[] = [];
  for (const each of getDeliveryPrefixes(prefix, timeZone, from, query.until)) {
    found.push(...(await listObjects({ bucket, prefix: each }, connection, query.signal)));
  }
  return found
    .filter((object) => object.lastModified >= query.since && isWrittenBy(query.stream, object.key))
    .sort((one, other) => one.lastModified - other.lastModified || one.key.localeCompare(other.key));
}

/** The objects that a stream has written under its error prefix since a time. Empty without such a prefix. */
export async function listFailedObjects(
  { bucket, errorPrefix }: Pick<S3Destination, "bucket" | "errorPrefix">,
  since: number,
  connection: AwsConnection,
  signal?: AbortSignal,
): Promise<S3Object[]> {
  if (errorPrefix === "") return [];
  const objects = await listObjects({ bucket, prefix: getFixedPrefix(errorPrefix) }, connection, signal);
  return objects.filter((object) => object.lastModified >= since);
}

/** `…/<stream>-<version>-YYYY-MM-DD-HH-MM-SS-<uuid>`, as Firehose names objects. */
function isWrittenBy(stream: string, key: string): boolean {
  const name = key.slice(key.lastIndexOf("/") + 1);
  return name.startsWith(`${stream}-`) && /^\d+-\d{4}(-\d\d){5}-/.test(name.slice(stream.length + 1));
}
