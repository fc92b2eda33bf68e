import type { SinkLimits } from "@/lib/send/sink";

const KIB = 1024;
const MIB = 1024 * KIB;

/** Source: PutRecordBatch in the Amazon Data Firehose API reference. "4 MiB" and "1,000 KiB" count before base64. */
export const FIREHOSE_LIMITS: SinkLimits = {
  maxBatchRecords: 500,
  maxBatchBytes: 4 * MIB,
  maxRecordBytes: 1000 * KIB,
};

/**
 * Source: PutRecords in the Amazon Kinesis Data Streams API reference: "up to 500 records", "up to 10 MiB for the
 * entire request, including partition keys", each record "as large as" the stream's own limit, 1 MiB unless it says otherwise.
 */
export function kinesisLimits(maxRecordKib = 1024): SinkLimits {
  return { maxBatchRecords: 500, maxBatchBytes: 10 * MIB, maxRecordBytes: maxRecordKib * KIB };
}
