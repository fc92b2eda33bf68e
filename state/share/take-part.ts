import { toDraft } from "@/lib/settings/draft";
import { withRate, withRecordOptions, withStops } from "@/lib/settings/forms";
import { destinationStore } from "@/state/destination/destination-store";
import { optionsStore } from "@/state/options/options-store";
import { rateStore } from "@/state/rate/rate-store";
import type { SharedSettings, SharePart } from "@/state/share/shared-parts";
import { acceptQuestion } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";

/** Takes one part of what was shared, as the person said. Nothing is sent. */
export function takePart(share: SharedSettings, part: SharePart): void {
  switch (part) {
    case "rate":
      takeRate(share);
      break;
    case "destination":
      takeDestination(share);
      break;
    case "options":
      takeOptions(share);
      break;
    case "seed":
      if (share.seed !== undefined) optionsStore.getState().set({ seed: share.seed });
      break;
    case "signIn":
      takeSignIn(share);
      break;
  }
}

function takeRate({ rate, stops }: SharedSettings): void {
  rateStore.setState((form) => {
    const withNewRate = rate === undefined ? form : withRate(form, rate);
    return stops === undefined ? withNewRate : withStops(withNewRate, stops);
  });
}

function takeOptions({ options }: SharedSettings): void {
  if (options !== undefined) optionsStore.setState((form) => withRecordOptions(form, options));
}

function takeDestination({ destination }: SharedSettings): void {
  if (destination === undefined) return;
  const { region, setRegion, setName } = destinationStore.getState();
  // Naming the region anew would list its streams anew.
  if (destination.region !== region) setRegion(destination.region);
  setName(destination.name, destination.kind);
  if (destination.kind === "firehose") return;
  const { keys = { kind: "random" } } = destination;
  optionsStore.setState((form) => ({ keys: toDraft(keys, form.keys) }));
}

/** Where the page signs in already, it asks once more, with both pools by name. */
function takeSignIn({ signIn }: SharedSettings): void {
  if (signIn === undefined) return;
  sessionStore.setState({ question: { config: signIn, source: "link" } });
  if (sessionStore.getState().choice === undefined) void acceptQuestion();
}
