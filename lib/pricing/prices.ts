import type { StreamKind } from "@/lib/aws/stream";

/** The time that the table speaks of. It was not compared with AWS's pages since; the page says so and takes other prices. */
export const PRICES_AS_OF = "2025-01-15";

/** US dollars, without taxes, free tiers and discounts. */
interface RegionPrices {
  /** A GB of ingested data, first tier. https://aws.amazon.com/firehose/pricing/ */
  readonly firehose: number;
  /** A million PUT payload units, provisioned mode. https://aws.amazon.com/kinesis/data-streams/pricing/ */
  readonly kinesis: number;
}

/** Regions that are not here have prices of their own; most are somewhat higher. */
const TABLE: ReadonlyMap<string, RegionPrices> = new Map([
  ["us-east-1", { firehose: 0.029, kinesis: 0.014 }],
  ["us-east-2", { firehose: 0.029, kinesis: 0.014 }],
  ["us-west-2", { firehose: 0.029, kinesis: 0.014 }],
]);

const STAND_IN = { region: "us-east-1", firehose: 0.029, kinesis: 0.014 } as const;

export interface UnitPrice {
  /** US dollars a GB (Firehose) or a million PUT payload units (Kinesis Data Streams). */
  readonly dollars: number;
  /** The region whose price it is; another than was asked for where the table does not have that one. */
  readonly region: string;
}

/** What ingestion costs in a region, as far as the table knows. */
export function unitPrice(kind: StreamKind, region: string): UnitPrice {
  const prices = TABLE.get(region);
  if (prices === undefined) return { dollars: STAND_IN[kind], region: STAND_IN.region };
  return { dollars: prices[kind], region };
}
