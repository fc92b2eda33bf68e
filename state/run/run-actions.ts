import type { CredentialSource } from "@/lib/aws/connection";
import { isSessionEnd, notSignedIn } from "@/lib/aws/errors/aws-error";
import { createReadyState } from "@/lib/send/run-state";
import type { Unsubscribe } from "@/lib/unsubscribe";
import { startRun } from "@/lib/worker/run-client";
import { buildRunRequest } from "@/state/run/build-run-request";
import { addToHistory, EMPTY_HISTORY } from "@/state/run/run-history";
import { newRunId, runLock } from "@/state/run/run-id";
import { runStore } from "@/state/run/run-store";
import { sessionHasEnded } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";

/** Starts a run with the current settings. The caller has checked `sendBlocker`. */
export function send(): void {
  const id = newRunId();
  const request = buildRunRequest(id);
  if (request === undefined || runStore.getState().handle !== undefined) return;
  const { destination, stops } = request;
  const handle = startRun(request, runLock(id), {
    credentials: currentCredentials(destination.region),
    onState: (run) => runStore.setState(({ history }) => ({ run, history: addToHistory(history, run) })),
    onSpread: (spread) => runStore.setState({ spread }),
    onOver: (leftovers) => runStore.setState({ handle: undefined, leftovers }),
  });
  runStore.setState({
    run: { ...createReadyState(stops.target), status: "sending" },
    id,
    request,
    destination,
    history: EMPTY_HISTORY,
    spread: undefined,
    leftovers: undefined,
    handle,
  });
}

export const pause = (): void => runStore.getState().handle?.pause();
export const resume = (): void => runStore.getState().handle?.resume();
export const stop = (): void => runStore.getState().handle?.stop();

/** The credentials of the user who is signed in at the moment of the call: a run outlives a session. */
function currentCredentials(region: string): CredentialSource {
  const source = (): CredentialSource | undefined => sessionStore.getState().connection?.(region).credentials;
  return {
    get: async () => {
      try {
        return await (source() ?? signedOut).get();
      } catch (error) {
        if (isSessionEnd(error)) sessionHasEnded(error);
        throw error;
      }
    },
    discard: async (credentials) => source()?.discard(credentials),
  };
}

const signedOut: Pick<CredentialSource, "get"> = {
  get: async () => {
    throw notSignedIn();
  },
};

/** Resumes a run that was paused by the end of the session when a user signs in again. */
export function resumeAfterSignIn(): Unsubscribe {
  return sessionStore.subscribe((state, before) => {
    const signedIn = state.connection !== undefined && state.connection !== before.connection;
    if (signedIn && runStore.getState().run.pauseReason === "session-ended") resume();
  });
}
