import { storedCostsSchema } from "@/lib/settings/cost-settings";
import { destinationSchema, regionSchema } from "@/lib/settings/destination";
import { optionsFormSchema, rateFormSchema } from "@/lib/settings/form-validation";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import { z } from "@/lib/zod";
import { destinationStore, toDestination } from "@/state/destination/destination-store";
import { optionsStore } from "@/state/options/options-store";
import { persistStore } from "@/state/persistence/persist-store";
import { previewViewStore } from "@/state/preview/preview-view-store";
import { rateStore } from "@/state/rate/rate-store";
import { costStore } from "@/state/run/cost-store";
import { persistRuns } from "@/state/run/persist-runs";
import { persistLibrary } from "@/state/templates/library-sync";

/** Persists the workbench: templates, settings and runs. */
export function persistWorkbench(): Unsubscribe {
  return joinSubscriptions([persistLibrary(), persistSettings(), persistRuns()]);
}

/** Exported for its test. */
export function persistSettings(): Unsubscribe {
  const persisted = [
    persistStore(rateStore, {
      name: "headwater.rate",
      schema: rateFormSchema,
      // Includes a time in the past, so that the form shows it again.
      select: (state) => state,
      restore: (form) => rateStore.setState(form),
    }),
    persistStore(optionsStore, {
      name: "headwater.record-options",
      schema: optionsFormSchema,
      select: (state) => state,
      restore: (form) => optionsStore.setState(form),
    }),
    persistStore(costStore, {
      name: "headwater.costs",
      schema: storedCostsSchema,
      select: ({ entered }) => [...entered].map(([of, costs]) => ({ of, ...costs })),
      restore: (costs) =>
        costStore.setState({ entered: new Map(costs.map(({ of, ...entered }) => [of, entered])) }),
    }),
    persistStore(destinationStore, {
      name: "headwater.destination",
      // Only the region until a stream is chosen.
      schema: z.union([destinationSchema, z.strictObject({ region: regionSchema })]),
      select: (state) => toDestination(state) ?? { region: state.region },
      restore: ({ region, ...stream }) =>
        destinationStore.setState({
          region,
          ...("kind" in stream ? { name: stream.name, chosenKind: stream.kind } : {}),
        }),
    }),
    persistStore(previewViewStore, {
      name: "headwater.preview-view",
      schema: z.object({ pretty: z.boolean() }),
      select: (state) => state,
      restore: (view) => previewViewStore.setState(view),
    }),
  ];
  return joinSubscriptions(persisted.map(({ stop }) => stop));
}
