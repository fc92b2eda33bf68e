import type { CredentialSource } from "@/lib/aws/credentials";
import { isSessionEnd, notSignedIn } from "@/lib/aws/session-end";
import { createReadyState } from "@/lib/send/run-state";
import { startRun } from "@/lib/worker/run-client";
import { requestOfPage } from "@/state/run/request-of-page";
import { emptyHistory, withState } from "@/state/run/run-history";
import { newRunId, runLock } from "@/state/run/run-id";
import { runStore } from "@/state/run/run-store";
import { sessionHasEnded } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";

/** Starts a run with what stands on the page. The caller has seen to it that nothing is missing. */
export function send(): void {
  const id = newRunId();
  const request = requestOfPage(id);
  if (request === undefined || runStore.getState().handle !== undefined) return;
  const { destination, stops } = request;
  const handle = startRun(request, runLock(id), {
    credentials: currentCredentials(destination.region),
    onState: (run) => runStore.setState(({ history }) => ({ run, history: withState(history, run) })),
    onSpread: (spread) => runStore.setState({ spread }),
    onOver: (remains) => runStore.setState({ handle: undefined, remains }),
  });
  runStore.setState({
    run: { ...createReadyState(stops.target), status: "sending" },
    id,
    request,
    destination,
    history: emptyHistory,
    spread: undefined,
    remains: undefined,
    handle,
  });
}

export const pause = (): void => runStore.getState().handle?.pause();
export const resume = (): void => runStore.getState().handle?.resume();
export const stop = (): void => runStore.getState().handle?.stop();

/** Those of whoever is signed in when they are asked for: a run outlives a session that ends and is begun again. */
function currentCredentials(region: string): CredentialSource {
  const source = (): CredentialSource | undefined => sessionStore.getState().connection?.(region).credentials;
  return {
    get: async () => {
      try {
        return await (source() ?? nobody).get();
      } catch (error) {
        if (isSessionEnd(error)) sessionHasEnded(error);
        throw error;
      }
    },
    discard: async (credentials) => source()?.discard(credentials),
  };
}

const nobody: Pick<CredentialSource, "get"> = {
  get: async () => {
    throw notSignedIn();
  },
};
