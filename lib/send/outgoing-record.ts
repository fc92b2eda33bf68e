import { utf8Length } from "@/lib/utf8-length";
import type { OutgoingRecord } from "./sink";

/** Measures a record once, when it is made. */
export function outgoingRecord(data: string | Uint8Array, partitionKey?: string): OutgoingRecord {
  const byteLength = typeof data === "string" ? utf8Length(data) : data.byteLength;
  return partitionKey === undefined ? { data, byteLength } : { data, byteLength, partitionKey };
}

/** Bytes that count toward a destination's limits: the data and, where there is one, the partition key. */
export function countedBytes(record: OutgoingRecord): number {
  return record.partitionKey === undefined
    ? record.byteLength
    : record.byteLength + utf8Length(record.partitionKey);
}
