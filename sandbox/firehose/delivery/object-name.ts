import { randomUUID } from "node:crypto";
import { type DeliveryStream, STREAM_VERSION } from "../delivery-stream";

/**
 * The key of an object as Firehose names it, in UTC:
 * `<prefix>YYYY/MM/DD/HH/<stream>-<version>-YYYY-MM-DD-HH-MM-SS-<uuid>`.
 *
 * @param firstArrival when the object's first record came; milliseconds since 1970
 */
export function objectName(
  stream: Pick<DeliveryStream, "name" | "prefix" | "compression">,
  firstArrival: number,
): string {
  const [year, month, day, hour, minute, second] = new Date(firstArrival).toISOString().split(/[-T:.]/);
  const suffix = stream.compression === "GZIP" ? ".gz" : "";
  const file = [stream.name, STREAM_VERSION, year, month, day, hour, minute, second, randomUUID()].join("-");
  return `${stream.prefix}${year}/${month}/${day}/${hour}/${file}${suffix}`;
}
