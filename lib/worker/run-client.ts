import type { CredentialSource } from "@/lib/aws/connection";
import { HeadwaterError, toErrorReport } from "@/lib/errors";
import { createReadyState, type RunState } from "@/lib/send/run-state";
import type { ShardShare } from "@/lib/send/shard-spread";
import { answerCredentialRequest } from "@/lib/worker/remote-credentials";
import type { RunHost, RunLeftovers, RunRequest, RunWorkerApi } from "@/lib/worker/run-request";
import { holdWebLock } from "@/lib/worker/web-lock";

/** Controls a run in its worker. */
export interface RunHandle {
  pause(): void;
  resume(): void;
  /** Generates nothing more and delivers what is generated. A second call stops waiting for responses. */
  stop(): void;
}

export interface RunListeners {
  readonly credentials: CredentialSource;
  readonly onState: (state: RunState) => void;
  readonly onSpread: (shares: readonly ShardShare[]) => void;
  /** The worker has ended. Undefined: it crashed, and what only it had is lost. */
  readonly onOver: (leftovers: RunLeftovers | undefined) => void;
}

/** Starts a run in a worker of its own, which ends with the run. @param lock name of a Web Lock to hold until then */
export function startRun(request: RunRequest, lock: string, listeners: RunListeners): RunHandle {
  const worker = new Worker(new URL("./run.worker.ts", import.meta.url), { type: "module", name: "run" });
  const releaseLock = holdWebLock(lock);
  let lastState = createReadyState(request.stops.target);

  const host: RunHost = {
    getCredentials: () => answerCredentialRequest(listeners.credentials),
    discardCredentials: (credentials) => void listeners.credentials.discard(credentials),
    publishState: (state) => {
      lastState = state;
      listeners.onState(state);
    },
    publishSpread: listeners.onSpread,
  };
  const end = (leftovers?: RunLeftovers): void => {
    worker.terminate();
    releaseLock();
    listeners.onOver(leftovers);
  };
  const fail = (problem: string | undefined): void => {
    host.publishState(toFailedState(lastState, problem));
    end();
  };
  worker.addEventListener("error", (event) => fail(event.message), { once: true });
  const failWith = (error: unknown): void => fail(String(error));
  const remote = import("comlink").then(({ proxy, wrap }) => {
    const run = wrap<RunWorkerApi>(worker);
    run.start(request, proxy(host)).then(end, failWith);
    return run;
  });
  remote.catch(failWith);
  // A call made before comlink is loaded follows `start`. If comlink does not load, `failWith` reports it.
  const call = (method: "pause" | "resume" | "stop"): void =>
    void remote.then(
      (run) => run[method](),
      () => undefined,
    );
  return {
    pause: () => call("pause"),
    resume: () => call("resume"),
    stop: () => call("stop"),
  };
}

/** The worker itself failed: the last counts remain, and the outcome of waiting records is unknown. */
function toFailedState(lastState: RunState, problem: string | undefined): RunState {
  const error = new HeadwaterError(
    "worker-failed",
    `The worker of the run failed: ${problem ?? "it could not be loaded"}.`,
    {
      hint: "Reload the page. The counts are from just before the failure.",
      facts: problem === undefined ? {} : { problem },
    },
  );
  return { ...lastState, status: "failed", failure: toErrorReport(error) };
}
