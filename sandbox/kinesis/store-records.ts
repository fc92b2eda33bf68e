import { ACCOUNT_ID } from "../resource-ids";
import type { OpenStream, Shard } from "./data-streams";
import type { IncomingRecord } from "./incoming-record";

export type StoreResult =
  | { readonly shardId: string; readonly sequence: string }
  | { readonly code: string; readonly message: string };

export interface StoreOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether the throughput limits of a shard apply. */
  readonly enforceShardLimits: boolean;
  /** Returns the error code with which a fault fails the next record, or undefined if the record is accepted. */
  readonly drawRecordFailure: (defaultCode: string) => string | undefined;
}

const RATE_EXCEEDED = "ProvisionedThroughputExceededException";

function rateExceededMessage(open: OpenStream, shard: Shard): string {
  return `Rate exceeded for shard ${shard.id} in stream ${open.stream.name} under account ${ACCOUNT_ID}.`;
}

function getFailure(
  open: OpenStream,
  record: IncomingRecord,
  options: StoreOptions,
): StoreResult | undefined {
  const fault = options.drawRecordFailure(RATE_EXCEEDED);
  if (fault === RATE_EXCEEDED) return { code: fault, message: rateExceededMessage(open, record.shard) };
  if (fault !== undefined) return { code: fault, message: "Internal service failure." };
  const { shard, bytes } = record;
  if (!options.enforceShardLimits || shard.throughput.take(bytes, options.now)) return undefined;
  return { code: RATE_EXCEEDED, message: rateExceededMessage(open, record.shard) };
}

/**
 * Appends to each shard's log in one write. Returns a result for each record, in the order of the request.
 */
export function storeRecords(
  open: OpenStream,
  records: readonly IncomingRecord[],
  options: StoreOptions,
): StoreResult[] {
  const failures = records.map((record) => getFailure(open, record, options));
  const byShard = new Map<Shard, IncomingRecord[]>();
  records.forEach((record, index) => {
    if (failures[index] !== undefined) return;
    const batch = byShard.get(record.shard);
    if (batch === undefined) byShard.set(record.shard, [record]);
    else batch.push(record);
    open.counts.acceptedRecords += 1;
    open.counts.acceptedBytes += record.bytes;
  });
  const sequences = new Map<Shard, Iterator<string>>();
  for (const [shard, batch] of byShard) {
    sequences.set(shard, shard.log.append(batch, options.now).values());
  }
  return records.map(
    ({ shard }, index) =>
      failures[index] ?? { shardId: shard.id, sequence: sequences.get(shard)?.next().value ?? "" },
  );
}
