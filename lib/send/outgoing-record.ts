import { utf8Length } from "@/lib/utf8-length";

/** A record as the destination stores it. `createOutgoingRecord` measures it. */
export interface OutgoingRecord {
  /** Text is stored as UTF-8. It stays a string until the sink encodes it: a buffer for each record would be slow. */
  readonly data: string | Uint8Array;
  /** Bytes of `data` as stored, before base64. If the `length` of a text equals this, the text is plain ASCII. */
  readonly byteLength: number;
  /** For Kinesis Data Streams only. */
  readonly partitionKey?: string;
}

export function createOutgoingRecord(data: string | Uint8Array, partitionKey?: string): OutgoingRecord {
  const byteLength = typeof data === "string" ? utf8Length(data) : data.byteLength;
  return partitionKey === undefined ? { data, byteLength } : { data, byteLength, partitionKey };
}

/** Bytes that count toward the destination's limits: the data and, if there is one, the partition key. */
export function getCountedBytes(record: OutgoingRecord): number {
  return record.partitionKey === undefined
    ? record.byteLength
    : record.byteLength + utf8Length(record.partitionKey);
}
