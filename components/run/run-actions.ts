import { destinationOf, destinationStore } from "@/components/destination/destination-store";
import { templateStore } from "@/components/editor/template-store";
import { rateStore } from "@/components/rate/rate-store";
import { runStore } from "@/components/run/run-store";
import { sessionHasEnded } from "@/components/sign-in/session-actions";
import { sessionStore } from "@/components/sign-in/session-store";
import type { CredentialSource } from "@/lib/aws/credentials";
import { isSessionEnd, notSignedIn } from "@/lib/aws/session-end";
import { readyState } from "@/lib/send/run-state";
import { startRun } from "@/lib/worker/run-client";

/** Starts a run with what stands on the page. The caller has seen to it that nothing is missing. */
export function send(): void {
  const destination = destinationOf(destinationStore.getState());
  if (destination === undefined || runStore.getState().handle !== undefined) return;
  const { perSecond, target } = rateStore.getState();
  const request = {
    template: templateStore.getState().source,
    recordsPerSecond: perSecond,
    target,
    destination,
    endpoint: sessionStore.getState().endpoint,
  };
  const handle = startRun(request, {
    credentials: currentCredentials(destination.region),
    onState: (run) => runStore.setState({ run }),
    onOver: () => runStore.setState({ handle: undefined }),
  });
  runStore.setState({ run: { ...readyState(target), status: "sending" }, destination, handle });
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
