import { optionsFormSchema, rateFormSchema } from "@/lib/settings/form-schemas";
import { costSettingsSchema, storedCostSettings } from "@/lib/storage/stored-cost-settings";
import { storedDestination, storedDestinationSchema } from "@/lib/storage/stored-destination";
import { storedPreviewView } from "@/lib/storage/stored-preview-view";
import { storedRunSettings } from "@/lib/storage/stored-run-settings";
import { storedSendOptions } from "@/lib/storage/stored-send-options";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import { destinationOf, destinationStore } from "@/state/destination/destination-store";
import { optionsStore } from "@/state/options/options-store";
import { previewViewStore } from "@/state/preview/preview-view-store";
import { rateStore } from "@/state/rate/rate-store";
import { costStore } from "@/state/run/cost-store";
import { persistRuns } from "@/state/run/persist-runs";
import { keepStore } from "@/state/start/keep-store";
import { persistLibrary } from "@/state/templates/library-sync";

/** Restores what an earlier visit left, and keeps it from then on. Returns what ends it. */
export function keepStores(): Unsubscribe {
  return joinSubscriptions([
    persistLibrary(),
    keepRate(),
    keepOptions(),
    keepCosts(),
    keepDestination(),
    keepPreviewView(),
    persistRuns(),
  ]);
}

function keepRate() {
  return keepStore(rateStore, storedRunSettings, {
    // A moment in the past is stored as well: it shows what was set.
    read: (state) => rateFormSchema.safeParse(state).data,
    restore: (form) => rateStore.setState(form),
  });
}

function keepOptions() {
  return keepStore(optionsStore, storedSendOptions, {
    read: (state) => optionsFormSchema.safeParse(state).data,
    restore: (form) => optionsStore.setState(form),
  });
}

function keepCosts() {
  return keepStore(costStore, storedCostSettings, {
    read: ({ entered }) => {
      const settings = [...entered].map(([of, values]) => ({ of, ...values }));
      return costSettingsSchema.safeParse(settings).data;
    },
    restore: (settings) =>
      costStore.setState({ entered: new Map(settings.map(({ of, ...values }) => [of, values])) }),
  });
}

function keepDestination() {
  return keepStore(destinationStore, storedDestination, {
    read: (state) => storedDestinationSchema.safeParse(destinationOf(state) ?? { region: state.region }).data,
    restore: ({ region, ...stream }) =>
      destinationStore.setState({
        region,
        ...("kind" in stream ? { name: stream.name, chosenKind: stream.kind } : {}),
      }),
  });
}

function keepPreviewView() {
  return keepStore(previewViewStore, storedPreviewView, {
    read: ({ pretty }) => ({ pretty }),
    restore: (view) => previewViewStore.setState(view),
  });
}
