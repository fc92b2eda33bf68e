import type { CredentialSource } from "@/lib/aws/connection";
import { isSessionEnd, notSignedIn } from "@/lib/aws/errors/aws-error";
import { createReadyState, isActive } from "@/lib/send/run-state";
import { fromDraft, toRate, toRecordOptions, toStops } from "@/lib/settings/forms";
import type { Unsubscribe } from "@/lib/unsubscribe";
import { startRun } from "@/lib/worker/run-client";
import type { RunRequest } from "@/lib/worker/run-request";
import type { Command } from "@/state/commands/command-store";
import { destinationStore, toDestination } from "@/state/destination/destination-store";
import { templateStore } from "@/state/editor/template-store";
import { optionsStore } from "@/state/options/options-store";
import { rateStore } from "@/state/rate/rate-store";
import { addToHistory, EMPTY_HISTORY } from "@/state/run/run-history";
import { createRunId, getRunLock, runStore } from "@/state/run/run-store";
import { getSendBlocker, goToBlocker } from "@/state/run/send-blocker";
import { streamFactsStore } from "@/state/run/stream-facts-store";
import { endSession } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";

/** Starts a run with the current settings. The caller has checked `getSendBlocker`. */
export function send(): void {
  const id = createRunId();
  const request = buildRunRequest(id);
  if (request === undefined || runStore.getState().handle !== undefined) return;
  const { destination, stops } = request;
  const handle = startRun(request, getRunLock(id), {
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
        if (isSessionEnd(error)) endSession(error);
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

/** Builds a run request from the current settings; undefined without a destination. */
function buildRunRequest(id: string): RunRequest | undefined {
  const destination = toDestination(destinationStore.getState());
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

const status = () => runStore.getState().run.status;
const active = () => isActive(runStore.getState().run);

export const runCommands: readonly Command[] = [
  {
    id: "run.send",
    group: "run",
    name: (text) => text.commands.send,
    shortcut: "Mod-Enter",
    enabled: () => !active(),
    run: () => {
      const blocker = getSendBlocker();
      if (blocker === undefined) send();
      else goToBlocker(blocker);
    },
  },
  {
    id: "run.resume",
    group: "run",
    name: (text) => text.commands.resume,
    shortcut: "Mod-Enter",
    enabled: () => status() === "paused",
    run: resume,
  },
  {
    id: "run.pause",
    group: "run",
    name: (text) => text.commands.pause,
    enabled: () => status() === "sending",
    run: pause,
  },
  {
    id: "run.stop",
    group: "run",
    name: (text) => text.commands.stop,
    shortcut: "Mod-Shift-.",
    enabled: active,
    run: stop,
  },
];
