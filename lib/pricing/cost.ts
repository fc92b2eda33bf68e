import {
  estimateBilledUnits,
  getFirehoseBilledBytes,
  getFirehoseCost,
  getKinesisPutCost,
  getPutPayloadUnits,
} from "@/lib/send/billing";
import type { StreamKind } from "@/lib/settings/destination";

/** When the table was compared with AWS's pages. The page shows this date and accepts other prices. */
export const PRICES_AS_OF = "2025-01-15";

/** US dollars, without taxes, free tiers and discounts. */
interface RegionPrices {
  /** A GB of ingested data, first tier. https://aws.amazon.com/firehose/pricing/ */
  readonly firehose: number;
  /** A million PUT payload units, provisioned mode. https://aws.amazon.com/kinesis/data-streams/pricing/ */
  readonly kinesis: number;
}

/** Other regions have their own prices; most are somewhat higher. */
const TABLE: ReadonlyMap<string, RegionPrices> = new Map([
  ["us-east-1", { firehose: 0.029, kinesis: 0.014 }],
  ["us-east-2", { firehose: 0.029, kinesis: 0.014 }],
  ["us-west-2", { firehose: 0.029, kinesis: 0.014 }],
]);

const FALLBACK = { region: "us-east-1", firehose: 0.029, kinesis: 0.014 } as const;

export interface UnitPrice {
  /** US dollars a GB (Firehose) or a million PUT payload units (Kinesis Data Streams). */
  readonly dollars: number;
  /** The region that the price is for: the fallback if the table lacks the requested one. */
  readonly region: string;
}

/** The price of ingestion in a region. */
export function getUnitPrice(kind: StreamKind, region: string): UnitPrice {
  const prices = TABLE.get(region);
  if (prices === undefined) return { dollars: FALLBACK[kind], region: FALLBACK.region };
  return { dollars: prices[kind], region };
}

/** The cost of accepted records. @param billedUnits as a run counts them @param dollars a unit, as `getUnitPrice` gives them */
export function getRunCost(kind: StreamKind, billedUnits: number, dollars: number): number {
  return kind === "firehose"
    ? getFirehoseCost(billedUnits, dollars)
    : getKinesisPutCost(billedUnits, dollars);
}

/** Estimates the cost of records from a few samples. Undefined: there are no samples. */
export function estimateCost(
  kind: StreamKind,
  records: number,
  sampleBytes: readonly number[],
  dollars: number,
): number | undefined {
  if (sampleBytes.length === 0) return undefined;
  const getUnits = kind === "firehose" ? getFirehoseBilledBytes : getPutPayloadUnits;
  return getRunCost(kind, estimateBilledUnits(records, sampleBytes, getUnits), dollars);
}
