/** Amazon Data Firehose bills Direct PUT by volume, each record rounded up to 5 KB. https://aws.amazon.com/firehose/pricing/ */
const FIREHOSE_STEP_BYTES = 5 * 1024;

/** Kinesis Data Streams (provisioned) bills PUT payload units of 25 KB. https://aws.amazon.com/kinesis/data-streams/pricing/ */
const PAYLOAD_UNIT_BYTES = 25 * 1024;

const BYTES_PER_GB = 1024 ** 3;

/** Bytes that Firehose bills for a record of `bytes`. */
export function getFirehoseBilledBytes(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / FIREHOSE_STEP_BYTES)) * FIREHOSE_STEP_BYTES;
}

/** PUT payload units that Kinesis Data Streams bills for a record of `bytes`, including its partition key. */
export function getPutPayloadUnits(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / PAYLOAD_UNIT_BYTES));
}

/** The cost of ingestion. @param pricePerGb of ingested data, in the first pricing tier of the region */
export function getFirehoseCost(billedBytes: number, pricePerGb: number): number {
  return (billedBytes / BYTES_PER_GB) * pricePerGb;
}

/** The cost of put calls, without shard hours. @param pricePerMillion PUT payload units */
export function getKinesisPutCost(payloadUnits: number, pricePerMillion: number): number {
  return (payloadUnits / 1_000_000) * pricePerMillion;
}

/** Billed units for `records`, estimated from a few samples. 0 if there is no sample. */
export function estimateBilledUnits(
  records: number,
  sampleBytes: readonly number[],
  getUnits: (bytes: number) => number,
): number {
  if (sampleBytes.length === 0) return 0;
  const units = sampleBytes.reduce((sum, bytes) => sum + getUnits(bytes), 0);
  return (units / sampleBytes.length) * records;
}
