"use client";

import { useMemo } from "react";
import { useStore } from "zustand";
import { useTerms } from "@/components/run/use-terms";
import { Disclosure } from "@/components/ui/disclosure";
import { NumberField } from "@/components/ui/number-field";
import { estimateCost, PRICES_AS_OF } from "@/lib/pricing/cost";
import { type RateForm, toRate, toStops } from "@/lib/settings/forms";
import { useText } from "@/state/language/use-text";
import { previewStore } from "@/state/preview/preview-store";
import { getExpectedEnd } from "@/state/rate/expected-end";
import { rateStore } from "@/state/rate/rate-store";
import { costStore } from "@/state/run/cost-store";
import { isRateValid } from "@/state/settings/checks-store";

/** The expected cost of the run, with the price and quotas, which can be changed. */
export function CostOptions() {
  const text = useText();
  const terms = useTerms();
  const enter = useStore(costStore, (state) => state.enter);
  const form = useStore(rateStore);
  const samples = useStore(previewStore, (state) => state.inspection?.samples ?? NO_SAMPLES);
  const records = useMemo(() => expectedRecords(form), [form]);
  const bytes = samples.map((sample) => sample.bytes);
  const cost = records === undefined ? undefined : estimateCost(terms.kind, records, bytes, terms.price);
  return (
    <Disclosure title={text.cost.title} summary={cost === undefined ? undefined : text.cost.about(cost)}>
      <div className="grid items-start gap-3 sm:grid-cols-3">
        <NumberField
          label={text.cost.price[terms.kind]}
          value={terms.price}
          onValueChange={(price) => enter(terms.key, { price })}
          min={0}
          step="any"
        />
        <NumberField
          label={text.cost.quotaRecords}
          value={terms.quota.recordsPerSecond}
          onValueChange={(recordsPerSecond) => enter(terms.key, { recordsPerSecond })}
          min={1}
          step="any"
        />
        <NumberField
          label={text.cost.quotaBytes}
          value={terms.quota.mebibytesPerSecond}
          onValueChange={(mebibytesPerSecond) => enter(terms.key, { mebibytesPerSecond })}
          min={0}
          step="any"
        />
      </div>
      <p className="text-xs text-ink-soft">
        {text.cost.basis[terms.kind]} {text.cost.asOf(PRICES_AS_OF)}{" "}
        {terms.priceOf !== undefined && text.cost.otherRegionPrice(terms.priceOf)}
      </p>
    </Disclosure>
  );
}

const NO_SAMPLES: readonly { readonly bytes: number }[] = [];

function expectedRecords(form: RateForm): number | undefined {
  const now = Date.now();
  if (!isRateValid(form, now)) return undefined;
  return getExpectedEnd(toRate(form), toStops(form), now).records;
}
