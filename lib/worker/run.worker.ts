import { expose } from "comlink";
import { cacheCredentialSource } from "@/lib/aws/cached-credentials";
import { createSink } from "@/lib/aws/put/create-sink";
import { systemClock } from "@/lib/clock";
import { toErrorReport } from "@/lib/errors";
import { RejectedRecords } from "@/lib/send/rejected-records";
import { createReadyState, isOver, type RunState } from "@/lib/send/run-state";
import { SendingRun } from "@/lib/send/sending-run";
import { computeShardSpread } from "@/lib/send/shard-spread";
import { createRunOptions } from "@/lib/worker/create-run-options";
import { KeySampler } from "@/lib/worker/key-sampler";
import { createHostCredentials } from "@/lib/worker/remote-credentials";
import type { RunHost, RunLeftovers, RunRequest, RunWorkerApi } from "@/lib/worker/run-request";

/** Placing the sampled keys on shards takes a few milliseconds. */
const PUBLISH_SPREAD_EVERY_MS = 1000;

let run: SendingRun | undefined;

const api: RunWorkerApi = {
  start: async (request, host) => {
    const keySampler = new KeySampler();
    const rejected = new RejectedRecords();
    try {
      const sink = createRunSink(request, host);
      run = new SendingRun(createRunOptions(request, { sink, clock: systemClock, keySampler, rejected }));
    } catch (error) {
      const failure = toErrorReport(error);
      host.publishState({ ...createReadyState(request.stops.target), status: "failed", failure });
      return toLeftovers(rejected);
    }
    const publish = createPublisher(request, host, keySampler);
    run.subscribe(publish);
    run.start();
    publish(await run.finished);
    return toLeftovers(rejected);
  },
  pause: () => run?.pause(),
  resume: () => run?.resume(),
  stop: () => run?.stop(),
};

function createRunSink({ destination, endpoint, kinesis }: RunRequest, host: RunHost) {
  const credentials = cacheCredentialSource(createHostCredentials(host), systemClock);
  return createSink(
    destination,
    { region: destination.region, endpoint, credentials },
    { maxRecordKib: kinesis.maxRecordKib },
  );
}

/** Publishes each state to the page, and the spread over shards once a second and at the end. */
function createPublisher({ kinesis, destination }: RunRequest, host: RunHost, keySampler: KeySampler) {
  const hasShards = destination.kind === "kinesis" && kinesis.shards.length > 0;
  let publishedAt = Number.NEGATIVE_INFINITY;
  return (state: RunState): void => {
    const now = systemClock.monotonic();
    if (hasShards && (isOver(state) || now - publishedAt >= PUBLISH_SPREAD_EVERY_MS)) {
      publishedAt = now;
      host.publishSpread(computeShardSpread(keySampler.keys, kinesis.shards));
    }
    host.publishState(state);
  };
}

function toLeftovers(rejected: RejectedRecords): RunLeftovers {
  return { rejected: rejected.toNdjson(), rejectedOmitted: rejected.omitted };
}

expose(api);
