/** Amazon Data Firehose bills Direct PUT by volume, each record rounded up to 5 KB. https://aws.amazon.com/firehose/pricing/ */
const FIREHOSE_STEP_BYTES = 5 * 1024;

/** Kinesis Data Streams (provisioned) bills PUT payload units of 25 KB. https://aws.amazon.com/kinesis/data-streams/pricing/ */
const PAYLOAD_UNIT_BYTES = 25 * 1024;

const BYTES_PER_GB = 1024 ** 3;

/** Bytes that Firehose bills for a record of that many bytes. */
export function firehoseBilledBytes(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / FIREHOSE_STEP_BYTES)) * FIREHOSE_STEP_BYTES;
}

/** PUT payload units that Kinesis Data Streams bills for a record of that many bytes, its partition key included. */
export function putPayloadUnits(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / PAYLOAD_UNIT_BYTES));
}

/** What Firehose ingestion costs. @param pricePerGb of ingested data, in the first tier of the region */
export function firehoseCost(billedBytes: number, pricePerGb: number): number {
  return (billedBytes / BYTES_PER_GB) * pricePerGb;
}

/** What putting records costs, without the shards' hours. @param pricePerMillion PUT payload units */
export function kinesisPutCost(payloadUnits: number, pricePerMillion: number): number {
  return (payloadUnits / 1_000_000) * pricePerMillion;
}

/** Units for that many records, guessed from a few whole ones. 0 where there is no sample. */
export function estimatedUnits(
  records: number,
  sampleBytes: readonly number[],
  unitsOf: (bytes: number) => number,
): number {
  if (sampleBytes.length === 0) return 0;
  const units = sampleBytes.reduce((sum, bytes) => sum + unitsOf(bytes), 0);
  return (units / sampleBytes.length) * records;
}
