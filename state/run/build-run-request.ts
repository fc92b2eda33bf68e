import { fromDraft } from "@/lib/settings/draft";
import { toRate, toRecordOptions, toStops } from "@/lib/settings/forms";
import type { RunRequest } from "@/lib/worker/run-request";
import { destinationOf, destinationStore } from "@/state/destination/destination-store";
import { templateStore } from "@/state/editor/template-store";
import { optionsStore } from "@/state/options/options-store";
import { rateStore } from "@/state/rate/rate-store";
import { streamFactsStore } from "@/state/run/stream-facts-store";
import { sessionStore } from "@/state/sign-in/session-store";

/** Builds the request for a run with the current settings; undefined without a destination. */
export function buildRunRequest(id: string): RunRequest | undefined {
  const destination = destinationOf(destinationStore.getState());
  if (destination === undefined) return undefined;
  const form = rateStore.getState();
  const { seed, keys, ...options } = optionsStore.getState();
  const { shards, description } = streamFactsStore.getState();
  return {
    id,
    template: templateStore.getState().source,
    seed: seed === "" ? undefined : seed,
    rate: toRate(form),
    stops: toStops(form),
    options: toRecordOptions(options),
    destination,
    kinesis: { keys: fromDraft(keys), shards, maxRecordKib: description?.maxRecordKib },
    endpoint: sessionStore.getState().endpoint,
  };
}
