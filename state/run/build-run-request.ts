import type { RunRequest } from "@/lib/worker/run-request";
import { destinationOf, destinationStore } from "@/state/destination/destination-store";
import { templateStore } from "@/state/editor/template-store";
import { framingOf, keySettingsOf, markOf, optionsStore, timeToLiveMs } from "@/state/options/options-store";
import { rateOf, stopsOf } from "@/state/rate/rate-of-form";
import { rateStore } from "@/state/rate/rate-store";
import { streamFactsStore } from "@/state/run/stream-facts-store";
import { sessionStore } from "@/state/sign-in/session-store";

/** The run that the current settings ask for; undefined without a destination. @param id the run's */
export function buildRunRequest(id: string): RunRequest | undefined {
  const destination = destinationOf(destinationStore.getState());
  if (destination === undefined) return undefined;
  const form = rateStore.getState();
  const options = optionsStore.getState();
  const { shards, description } = streamFactsStore.getState();
  return {
    template: templateStore.getState().source,
    keepLineBreaks: options.keepLineBreaks,
    seed: options.seed === "" ? undefined : options.seed,
    rate: rateOf(form),
    stops: stopsOf(form),
    framing: framingOf(options),
    mark: markOf(options, id),
    timeToLiveMs: timeToLiveMs(options),
    destination,
    kinesis: { keys: keySettingsOf(options), shards, maxRecordKib: description?.maxRecordKib },
    endpoint: sessionStore.getState().endpoint,
  };
}
