import { expose } from "comlink";
import { cacheCredentialSource } from "@/lib/aws/cached-credentials";
import { createSink } from "@/lib/aws/put/create-sink";
import { systemClock } from "@/lib/clock";
import { HeadwaterError } from "@/lib/errors";
import { RejectedRecords } from "@/lib/send/rejected-records";
import { createReadyState, isOver, type RunState } from "@/lib/send/run-state";
import { SendingRun } from "@/lib/send/sending-run";
import { computeShardSpread } from "@/lib/send/shard-spread";
import { credentialsOfHost } from "@/lib/worker/remote-credentials";
import { RunKeySample } from "@/lib/worker/run-key-sample";
import { runOptionsOf } from "@/lib/worker/run-options-of";
import type { RunHost, RunRemains, RunRequest, RunWorkerApi } from "@/lib/worker/run-request";

/** Placing sampled keys on shards costs some milliseconds. */
const SPREAD_EVERY_MS = 1000;

let run: SendingRun | undefined;

const api: RunWorkerApi = {
  start: async (request, host) => {
    const keySample = new RunKeySample();
    const rejected = new RejectedRecords();
    try {
      const sink = sinkOf(request, host);
      run = new SendingRun(runOptionsOf(request, { sink, clock: systemClock, keySample, rejected }));
    } catch (error) {
      host.publish(couldNotBegin(error, request.stops.target));
      return remainsOf(rejected);
    }
    const publish = publisher(request, host, keySample);
    run.subscribe(publish);
    run.start();
    publish(await run.finished);
    return remainsOf(rejected);
  },
  pause: () => run?.pause(),
  resume: () => run?.resume(),
  stop: () => run?.stop(),
};

function sinkOf({ destination, endpoint, kinesis }: RunRequest, host: RunHost) {
  const credentials = cacheCredentialSource(credentialsOfHost(host), systemClock);
  return createSink(
    destination,
    { region: destination.region, endpoint, credentials },
    { maxRecordKib: kinesis.maxRecordKib },
  );
}

/** Tells the page of each state and, from time to time and at the end, of the shards. */
function publisher({ kinesis, destination }: RunRequest, host: RunHost, keySample: RunKeySample) {
  const hasShards = destination.kind === "kinesis" && kinesis.shards.length > 0;
  let spreadAt = Number.NEGATIVE_INFINITY;
  return (state: RunState): void => {
    const now = systemClock.monotonic();
    if (hasShards && (isOver(state) || now - spreadAt >= SPREAD_EVERY_MS)) {
      spreadAt = now;
      host.spread(computeShardSpread(keySample.keys, kinesis.shards));
    }
    host.publish(state);
  };
}

function remainsOf(rejected: RejectedRecords): RunRemains {
  return { rejected: rejected.toNdjson(), rejectedLeftOut: rejected.omitted };
}

function couldNotBegin(error: unknown, target: number | undefined): RunState {
  if (!(error instanceof HeadwaterError)) throw error;
  const { code, message, hint, facts } = error;
  return { ...createReadyState(target), status: "failed", failure: { code, message, hint, facts } };
}

expose(api);
