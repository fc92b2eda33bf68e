import type { StreamKind } from "@/lib/aws/stream";
import {
  estimateBilledUnits,
  getFirehoseBilledBytes,
  getFirehoseCost,
  getKinesisPutCost,
  getPutPayloadUnits,
} from "@/lib/send/billing";

/** What accepted records cost. @param billedUnits as a run counts them @param dollars a unit, as `unitPrice` gives them */
export function runCost(kind: StreamKind, billedUnits: number, dollars: number): number {
  return kind === "firehose"
    ? getFirehoseCost(billedUnits, dollars)
    : getKinesisPutCost(billedUnits, dollars);
}

/** What so many records will cost, guessed from a few. Undefined: there are none to guess from. */
export function expectedCost(
  kind: StreamKind,
  records: number,
  sampleBytes: readonly number[],
  dollars: number,
): number | undefined {
  if (sampleBytes.length === 0) return undefined;
  const unitsOf = kind === "firehose" ? getFirehoseBilledBytes : getPutPayloadUnits;
  return runCost(kind, estimateBilledUnits(records, sampleBytes, unitsOf), dollars);
}
