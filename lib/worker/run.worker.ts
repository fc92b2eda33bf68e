import { expose } from "comlink";
import { nearCredentials } from "@/lib/aws/near-credentials";
import { sinkFor } from "@/lib/aws/sink-for";
import { systemClock } from "@/lib/clock";
import { HeadwaterError } from "@/lib/errors";
import { seededRandom, unpredictableSeed } from "@/lib/random";
import { constantRate } from "@/lib/schedule/constant-rate";
import { framer } from "@/lib/send/framing";
import { outgoingRecord } from "@/lib/send/outgoing-record";
import { randomKeys } from "@/lib/send/partition-keys";
import { createRun, type Run } from "@/lib/send/run";
import { readyState } from "@/lib/send/run-state";
import { createRenderer } from "@/lib/template/renderer";
import { parseTemplate } from "@/lib/template/template";
import { credentialsOfHost } from "@/lib/worker/remote-credentials";
import type { RunHost, RunRequest, RunWorkerApi } from "@/lib/worker/run-request";

let run: Run | undefined;

const api: RunWorkerApi = {
  start: async (request, host) => {
    try {
      run = wire(request, host);
    } catch (error) {
      return host.publish(couldNotBegin(error, request.target));
    }
    run.subscribe((state) => host.publish(state));
    run.start();
    host.publish(await run.finished);
  },
  pause: () => run?.pause(),
  resume: () => run?.resume(),
  stop: () => run?.stop(),
};

/** Template, schedule, sender and sink become a run. */
function wire(request: RunRequest, host: RunHost): Run {
  const renderer = createRenderer(parseTemplate(request.template), seedOf(request));
  const { destination, endpoint } = request;
  const credentials = nearCredentials(credentialsOfHost(host), systemClock);
  const frame = framer({ minifyJson: false, lineFeed: true, gzip: false });
  const keys = destination.kind === "kinesis" ? randomKeys(seededRandom(renderer.seed)) : undefined;
  return createRun({
    pace: constantRate(request.recordsPerSecond),
    target: request.target,
    sink: sinkFor(destination, { region: destination.region, endpoint, credentials }),
    nextRecord: () => outgoingRecord(frame(renderer.next()), keys?.()),
    clock: systemClock,
    random: seededRandom(unpredictableSeed()),
  });
}

function seedOf({ seed }: RunRequest) {
  return seed === undefined ? {} : { seed };
}

function couldNotBegin(error: unknown, target: number) {
  if (!(error instanceof HeadwaterError)) throw error;
  const { code, message, hint, facts } = error;
  return { ...readyState(target), status: "failed" as const, failure: { code, message, hint, facts } };
}

expose(api);
