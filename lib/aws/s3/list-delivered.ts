import type { AwsConnection } from "@/lib/aws/connection";
import { deliveryPrefixes, fixedPrefix } from "@/lib/aws/s3/delivery-prefixes";
import { listObjects, type S3Object } from "@/lib/aws/s3/list-objects";
import type { S3Destination } from "@/lib/aws/stream-description";

/** The longest that a stream keeps records before it writes an object (BufferingHints in the API reference). */
const LONGEST_BUFFER_MS = 900_000;

export interface DeliveryQuery {
  readonly stream: string;
  readonly destination: Pick<S3Destination, "bucket" | "prefix" | "timeZone">;
  /** Objects that were written from then on, milliseconds since 1970. */
  readonly since: number;
  /** Now. */
  readonly until: number;
  readonly signal?: AbortSignal;
}

/**
 * The objects that a stream has written since a moment, oldest first. Those of other streams that share the prefix
 * are left out by their names; they may hold records that others sent to the same stream.
 *
 * @throws {AwsError} `access-denied` with the permission that is missing, …
 */
export async function listDelivered(query: DeliveryQuery, connection: AwsConnection): Promise<S3Object[]> {
  const { bucket, prefix, timeZone } = query.destination;
  // An object is named after its first record, which may have come long before it was written.
  const from = query.since - LONGEST_BUFFER_MS;
  const found: S3Object[] = [];
  for (const each of deliveryPrefixes(prefix, timeZone, from, query.until)) {
    found.push(...(await listObjects({ bucket, prefix: each }, connection, query.signal)));
  }
  return found
    .filter((object) => object.lastModified >= query.since && isOf(query.stream, object.key))
    .sort((one, other) => one.lastModified - other.lastModified || one.key.localeCompare(other.key));
}

/** What the stream could not deliver, and wrote under its error prefix since a moment. Empty without such a prefix. */
export async function listFailed(
  { bucket, errorPrefix }: Pick<S3Destination, "bucket" | "errorPrefix">,
  since: number,
  connection: AwsConnection,
  signal?: AbortSignal,
): Promise<S3Object[]> {
  if (errorPrefix === "") return [];
  const objects = await listObjects({ bucket, prefix: fixedPrefix(errorPrefix) }, connection, signal);
  return objects.filter((object) => object.lastModified >= since);
}

/** `…/<stream>-<version>-YYYY-MM-DD-HH-MM-SS-<uuid>`, as Firehose names objects. */
function isOf(stream: string, key: string): boolean {
  const name = key.slice(key.lastIndexOf("/") + 1);
  return name.startsWith(`${stream}-`) && /^\d+-\d{4}(-\d\d){5}-/.test(name.slice(stream.length + 1));
}
