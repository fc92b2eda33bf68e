import type { CredentialSource } from "@/lib/aws/connection";
import { HeadwaterError } from "@/lib/errors";
import { createReadyState, type RunState } from "@/lib/send/run-state";
import type { ShardShare } from "@/lib/send/shard-spread";
import { holdWebLock } from "@/lib/worker/hold-web-lock";
import { answerWithCredentials } from "@/lib/worker/remote-credentials";
import type { RunHost, RunRemains, RunRequest, RunWorkerApi } from "@/lib/worker/run-request";

/** A run under way in its worker. */
export interface RunHandle {
  pause(): void;
  resume(): void;
  /** No new records; those already generated are delivered. A second time: gives up waiting for them. */
  stop(): void;
}

export interface RunListeners {
  readonly credentials: CredentialSource;
  readonly onState: (state: RunState) => void;
  readonly onSpread: (shares: readonly ShardShare[]) => void;
  /** The worker is gone; no further state comes. Undefined: it broke, and what only it had is lost. */
  readonly onOver: (remains: RunRemains | undefined) => void;
}

/** Starts a run in a worker of its own, which ends with the run. @param lock a Web Lock to hold until then */
export function startRun(request: RunRequest, lock: string, listeners: RunListeners): RunHandle {
  const worker = new Worker(new URL("./run.worker.ts", import.meta.url), { type: "module", name: "run" });
  const release = holdWebLock(lock);
  let last = createReadyState(request.stops.target);

  const host: RunHost = {
    credentials: () => answerWithCredentials(listeners.credentials),
    discard: (credentials) => void listeners.credentials.discard(credentials),
    publish: (state) => {
      last = state;
      listeners.onState(state);
    },
    spread: listeners.onSpread,
  };
  const over = (remains?: RunRemains): void => {
    worker.terminate();
    release();
    listeners.onOver(remains);
  };
  const fail = (problem: string | undefined): void => {
    host.publish(failed(last, problem));
    over();
  };
  worker.addEventListener("error", (event) => fail(event.message), {
    once: true,
  });
  const failWith = (error: unknown): void => fail(String(error));
  const remote = import("comlink").then(({ proxy, wrap }) => {
    const run = wrap<RunWorkerApi>(worker);
    run.start(request, proxy(host)).then(over, failWith);
    return run;
  });
  remote.catch(failWith);
  // What is asked for before it is there comes after the start, and is nothing where it does not come.
  const tell = (say: (run: Awaited<typeof remote>) => unknown): void =>
    void remote.then(say, () => undefined);
  return {
    pause: () => tell((run) => run.pause()),
    resume: () => tell((run) => run.resume()),
    stop: () => tell((run) => run.stop()),
  };
}

/** The worker itself broke: what was counted so far stays, and what was waiting is unaccounted for. */
function failed(last: RunState, problem: string | undefined): RunState {
  const { code, message, hint, facts } = new HeadwaterError(
    "worker-failed",
    `The run's worker failed: ${problem ?? "it could not be loaded"}.`,
    {
      hint: "Reload the page. The counts are from just before the failure.",
      facts: problem === undefined ? {} : { problem },
    },
  );
  return { ...last, status: "failed", failure: { code, message, hint, facts } };
}
