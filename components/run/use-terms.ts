import { useStore } from "zustand";
import { getUnitPrice } from "@/lib/pricing/cost";
import { getFirehoseQuota, getKinesisQuota, type Quota } from "@/lib/pricing/quotas";
import type { StreamKind } from "@/lib/settings/destination";
import { destinationStore, getStreamKind } from "@/state/destination/destination-store";
import { costStore, getCostKey, resolveCost } from "@/state/run/cost-store";
import { streamFactsStore } from "@/state/run/stream-facts-store";

/** The price and quotas of the chosen destination. */
export interface Terms {
  /** The key under which entered values are saved. */
  readonly key: string;
  readonly kind: StreamKind;
  /** US dollars per unit. */
  readonly price: number;
  /** Set if the price is another region's, because this region's is unknown. */
  readonly priceOf: string | undefined;
  readonly quota: Quota;
}

export function useTerms(): Terms {
  const region = useStore(destinationStore, (state) => state.region);
  const kind = useStore(destinationStore, getStreamKind);
  const description = useStore(streamFactsStore, (state) => state.description);
  const key = getCostKey(kind, region);
  const entered = useStore(costStore, (state) => state.entered.get(key));
  const table = getUnitPrice(kind, region);
  const usual = kind === "firehose" ? getFirehoseQuota(region) : getKinesisQuota(description);
  return {
    key,
    kind,
    price: resolveCost(entered?.price, table.dollars),
    priceOf: entered?.price === undefined && table.region !== region ? table.region : undefined,
    quota: {
      recordsPerSecond: resolveCost(entered?.recordsPerSecond, usual.recordsPerSecond),
      mebibytesPerSecond: resolveCost(entered?.mebibytesPerSecond, usual.mebibytesPerSecond),
    },
  };
}
