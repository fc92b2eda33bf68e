import { randomBytes } from "node:crypto";
import { AwsError } from "../http/aws-error";
import { assertBlob, decodedLength, decodeInto } from "../http/base64";
import type { PackedRecords } from "./delivery/stream-buffer";

/**
 * From "Amazon Data Firehose Quota" in the developer guide: up to 500 records and 4 MiB per call, and 1,000
 * KiB per record, all before base64.
 */
export const MAX_BATCH_RECORDS = 500;
const MAX_BATCH_BYTES = 4 * 1024 * 1024;
const MAX_RECORD_BYTES = 1000 * 1024;

/** The base64 text of each record, and its decoded length in bytes. */
interface MeasuredRecords {
  readonly data: readonly string[];
  readonly lengths: readonly number[];
  readonly total: number;
}

function tooLongError(length: number, member: string): AwsError {
  const shown = `java.nio.HeapByteBuffer[pos=0 lim=${length} cap=${length}]`;
  return new AwsError(
    "ValidationException",
    `1 validation error detected: Value '${shown}' at '${member}' failed to satisfy constraint: Member must have length less than or equal to ${MAX_RECORD_BYTES}`,
  );
}

function missingError(member: string): AwsError {
  return new AwsError(
    "ValidationException",
    `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  );
}

/**
 * Returns the Data of one record after checking its type and length.
 * @param member the request member that an error names
 */
export function parseRecordData(record: unknown, member: string): string {
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    throw new AwsError("SerializationException", "Start of structure or map expected for a record.");
  }
  const data: unknown = (record as { readonly Data?: unknown }).Data;
  if (data === undefined || data === null) throw missingError(member);
  assertBlob(data);
  const length = decodedLength(data);
  if (length > MAX_RECORD_BYTES) throw tooLongError(length, member);
  return data;
}

/**
 * Checks the records of a call against the limits. A loop instead of a schema, because it runs for every
 * record of a load test.
 * @throws {AwsError} before anything is stored
 */
export function measureRecords(records: readonly unknown[]): MeasuredRecords {
  const data: string[] = [];
  const lengths: number[] = [];
  let total = 0;
  for (let index = 0; index < records.length; index += 1) {
    const text = parseRecordData(records[index], `records.${index + 1}.member.data`);
    const length = decodedLength(text);
    total += length;
    data.push(text);
    lengths.push(length);
  }
  if (total > MAX_BATCH_BYTES) {
    throw new AwsError("InvalidArgumentException", "Records size exceeds 4 MB limit");
  }
  return { data, lengths, total };
}

/** Decodes the accepted records into one buffer. */
export function packRecords(
  measured: MeasuredRecords,
  isAccepted: (index: number) => boolean,
): PackedRecords {
  const packed = Buffer.allocUnsafe(measured.total);
  const ends: number[] = [];
  let offset = 0;
  for (let index = 0; index < measured.data.length; index += 1) {
    const length = measured.lengths[index] ?? 0;
    // Decodes rejected records too: a call with invalid base64 must fail as a whole.
    decodeInto(packed, offset, measured.data[index] ?? "", length);
    if (!isAccepted(index)) continue;
    offset += length;
    ends.push(offset);
  }
  return { data: packed.subarray(0, offset), ends };
}

const CALL_ID_BYTES = 24;

/** Ids for the records of one call: a random part for the call and a counter. */
export function createRecordIds(): (index: number) => string {
  const call = randomBytes(CALL_ID_BYTES).toString("base64");
  return (index) => `${call}${String(index).padStart(4, "0")}`;
}
