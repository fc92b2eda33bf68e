import { fromDraft } from "@/lib/settings/draft";
import { toRate, toRecordOptions, toStops } from "@/lib/settings/forms";
import type { RunRequest } from "@/lib/worker/run-request";
import { destinationOf, destinationStore } from "@/state/destination/destination-store";
import { templateStore } from "@/state/editor/template-store";
import { optionsStore } from "@/state/options/options-store";
import { rateStore } from "@/state/rate/rate-store";
import { streamFactsStore } from "@/state/run/stream-facts-store";
import { sessionStore } from "@/state/sign-in/session-store";

/** The run that the current settings ask for; undefined without a destination. @param id the run's */
export function buildRunRequest(id: string): RunRequest | undefined {
  const destination = destinationOf(destinationStore.getState());
  if (destination === undefined) return undefined;
  const form = rateStore.getState();
  const { seed, keys, ...options } = optionsStore.getState();
  const { keepLineBreaks, mark, timeToLiveSeconds, ...framing } = toRecordOptions(options);
  const { shards, description } = streamFactsStore.getState();
  return {
    template: templateStore.getState().source,
    keepLineBreaks,
    seed: seed === "" ? undefined : seed,
    rate: toRate(form),
    stops: toStops(form),
    framing,
    mark: mark && { ...mark, id },
    timeToLiveMs: timeToLiveSeconds === "never" ? Number.POSITIVE_INFINITY : timeToLiveSeconds * 1000,
    destination,
    kinesis: { keys: fromDraft(keys), shards, maxRecordKib: description?.maxRecordKib },
    endpoint: sessionStore.getState().endpoint,
  };
}
