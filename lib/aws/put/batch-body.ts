import { base64Length, writeAsciiBase64, writeBytesBase64 } from "@/lib/aws/put/base64";
import type { BufferPool } from "@/lib/aws/put/buffer-pool";
import type { OutgoingRecord } from "@/lib/send/outgoing-record";

/** The JSON before and after the records in a request's body. */
export interface BatchFrame {
  readonly before: string;
  readonly after: string;
}

/** A request's body. `bytes` is a part of `buffer`, which returns to its pool when `bytes` is no longer needed. */
export interface BatchBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly buffer: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const OPEN = encoder.encode('{"Data":"');
const KEY = encoder.encode('","PartitionKey":');
const COMMA = ",".charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);
const CLOSE = "}".charCodeAt(0);

/** In UTF-8, a UTF-16 code unit takes at most three bytes. */
const MAX_BYTES_PER_UNIT = 3;

/** Writes a batch as JSON for PutRecordBatch or PutRecords, byte for byte as the AWS SDK would. */
export function writeBatchBody(
  { before, after }: BatchFrame,
  records: readonly OutgoingRecord[],
  pool: BufferPool,
): BatchBody {
  const keys = records.map(({ partitionKey }) =>
    partitionKey === undefined ? undefined : JSON.stringify(partitionKey),
  );
  const buffer = pool.take((before.length + after.length) * MAX_BYTES_PER_UNIT + getMaxBytes(records, keys));
  let end = writeText(before, buffer, 0);
  for (const [index, record] of records.entries()) {
    if (index > 0) {
      buffer[end] = COMMA;
      end += 1;
    }
    end = writeRecord(record, keys[index], buffer, end);
  }
  end = writeText(after, buffer, end);
  return { bytes: buffer.subarray(0, end), buffer };
}

function getMaxBytes(records: readonly OutgoingRecord[], keys: readonly (string | undefined)[]): number {
  let bytes = 0;
  for (const [index, { byteLength }] of records.entries()) {
    const key = keys[index];
    bytes += OPEN.length + base64Length(byteLength) + 3;
    if (key !== undefined) bytes += KEY.length + key.length * MAX_BYTES_PER_UNIT;
  }
  return bytes;
}

function writeRecord(
  { data, byteLength }: OutgoingRecord,
  key: string | undefined,
  target: Uint8Array,
  at: number,
): number {
  target.set(OPEN, at);
  let end = at + OPEN.length;
  if (typeof data !== "string") end = writeBytesBase64(data, target, end);
  else if (data.length === byteLength) end = writeAsciiBase64(data, target, end);
  else end = writeBytesBase64(encoder.encode(data), target, end);
  if (key === undefined) {
    target[end] = QUOTE;
    end += 1;
  } else {
    target.set(KEY, end);
    end = writeText(key, target, end + KEY.length);
  }
  target[end] = CLOSE;
  return end + 1;
}

function writeText(text: string, target: Uint8Array, at: number): number {
  return at + encoder.encodeInto(text, target.subarray(at)).written;
}
