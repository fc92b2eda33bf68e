import { USUAL_MARK_NAME } from "@/lib/send/mark-limits";
import { costSettingsSchema, storedCostSettings } from "@/lib/storage/stored-cost-settings";
import { storedDestination } from "@/lib/storage/stored-destination";
import { storedPreviewView } from "@/lib/storage/stored-preview-view";
import { runSettingsSchema, storedRunSettings } from "@/lib/storage/stored-run-settings";
import { storedSendOptions } from "@/lib/storage/stored-send-options";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import { destinationStore, streamKind } from "@/state/destination/destination-store";
import { optionProblems, optionsStore } from "@/state/options/options-store";
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
    // Moments that are past are kept all the same: whoever comes back sees what was set.
    read: ({ set, ...form }) =>
      runSettingsSchema.safeParse({
        ...form,
        until: orNull(form.until),
        simulated: {
          ...form.simulated,
          from: orNull(form.simulated.from),
          to: orNull(form.simulated.to),
        },
      }).data,
    restore: (kept) =>
      rateStore.setState({
        ...kept,
        until: kept.until ?? Number.NaN,
        simulated: {
          ...kept.simulated,
          from: kept.simulated.from ?? Number.NaN,
          to: kept.simulated.to ?? Number.NaN,
        },
      }),
  });
}

/** JSON has no NaN. */
const orNull = (moment: number): number | null => (Number.isNaN(moment) ? null : moment);

function keepOptions() {
  return keepStore(optionsStore, storedSendOptions, {
    read: ({ set, ...options }) => (optionProblems(options, true).size === 0 ? options : undefined),
    // What an older version has kept lacks some.
    restore: ({
      keepLineBreaks = false,
      markKind = "none",
      markName = USUAL_MARK_NAME,
      markSeparator = ",",
      ...options
    }) => optionsStore.setState({ ...options, keepLineBreaks, markKind, markName, markSeparator }),
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
    read: (state) => {
      if (state.region === "") return undefined;
      const stream = state.name === "" ? {} : { stream: { kind: streamKind(state), name: state.name } };
      return { region: state.region, ...stream };
    },
    restore: ({ region, stream }) =>
      destinationStore.setState({ region, name: stream?.name ?? "", chosenKind: stream?.kind }),
  });
}

function keepPreviewView() {
  return keepStore(previewViewStore, storedPreviewView, {
    read: ({ pretty }) => ({ pretty }),
    restore: (view) => previewViewStore.setState(view),
  });
}
