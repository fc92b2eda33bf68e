import { useStore } from "zustand";
import type { StreamKind } from "@/lib/aws/stream";
import { unitPrice } from "@/lib/pricing/prices";
import { firehoseQuota, kinesisQuota, type Quota } from "@/lib/pricing/quotas";
import { destinationStore, streamKind } from "@/state/destination/destination-store";
import { chosen, costKey, costStore } from "@/state/run/cost-store";
import { streamFactsStore } from "@/state/run/stream-facts-store";

/** What the chosen destination costs and takes. */
export interface Terms {
  /** Under which entered values are kept. */
  readonly key: string;
  readonly kind: StreamKind;
  /** US dollars a unit. */
  readonly price: number;
  /** Set where the price is another region's, because nobody entered this one's. */
  readonly priceOf: string | undefined;
  readonly quota: Quota;
}

export function useTerms(): Terms {
  const region = useStore(destinationStore, (state) => state.region);
  const kind = useStore(destinationStore, streamKind);
  const description = useStore(streamFactsStore, (state) => state.description);
  const key = costKey(kind, region);
  const entered = useStore(costStore, (state) => state.entered.get(key));
  const table = unitPrice(kind, region);
  const usual = kind === "firehose" ? firehoseQuota(region) : kinesisQuota(description);
  return {
    key,
    kind,
    price: chosen(entered?.price, table.dollars),
    priceOf: entered?.price === undefined && table.region !== region ? table.region : undefined,
    quota: {
      recordsPerSecond: chosen(entered?.recordsPerSecond, usual.recordsPerSecond),
      mebibytesPerSecond: chosen(entered?.mebibytesPerSecond, usual.mebibytesPerSecond),
    },
  };
}
