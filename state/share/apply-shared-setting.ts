import { toDraft } from "@/lib/settings/draft";
import { withRate, withRecordOptions, withStops } from "@/lib/settings/forms";
import { destinationStore } from "@/state/destination/destination-store";
import { optionsStore } from "@/state/options/options-store";
import { rateStore } from "@/state/rate/rate-store";
import type { SharedSettings, SharePart } from "@/state/share/shared-settings";
import { acceptQuestion } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";

/** Applies one part of a share to the page's settings. Sends nothing. */
export function applySharedSetting(share: SharedSettings, part: SharePart): void {
  switch (part) {
    case "rate":
      applyRate(share);
      break;
    case "destination":
      applyDestination(share);
      break;
    case "options":
      applyOptions(share);
      break;
    case "seed":
      if (share.seed !== undefined) optionsStore.getState().set({ seed: share.seed });
      break;
    case "signIn":
      applySignIn(share);
      break;
  }
}

function applyRate({ rate, stops }: SharedSettings): void {
  rateStore.setState((form) => {
    const withNewRate = rate === undefined ? form : withRate(form, rate);
    return stops === undefined ? withNewRate : withStops(withNewRate, stops);
  });
}

function applyOptions({ options }: SharedSettings): void {
  if (options !== undefined) optionsStore.setState((form) => withRecordOptions(form, options));
}

function applyDestination({ destination }: SharedSettings): void {
  if (destination === undefined) return;
  const { region, setRegion, setName } = destinationStore.getState();
  // Setting the same region again would list its streams again.
  if (destination.region !== region) setRegion(destination.region);
  setName(destination.name, destination.kind);
  if (destination.kind === "firehose") return;
  const { keys = { kind: "random" } } = destination;
  optionsStore.setState((form) => ({ keys: toDraft(keys, form.keys) }));
}

/** If the page has sign-in settings already, it asks, naming both pools. */
function applySignIn({ signIn }: SharedSettings): void {
  if (signIn === undefined) return;
  sessionStore.setState({ question: { config: signIn, source: "link" } });
  if (sessionStore.getState().choice === undefined) void acceptQuestion();
}
