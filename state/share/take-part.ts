import { destinationStore } from "@/state/destination/destination-store";
import { optionsStore } from "@/state/options/options-store";
import { formOfRate, formOfStops } from "@/state/rate/form-of-rate";
import { rateStore } from "@/state/rate/rate-store";
import { sendOptionsOf, sendOptionsOfKeys } from "@/state/share/shared-options";
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
      if (share.options !== undefined) optionsStore.getState().set(sendOptionsOf(share.options));
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
  rateStore.getState().set({
    ...(rate === undefined ? {} : formOfRate(rate)),
    ...(stops === undefined ? {} : formOfStops(stops)),
  });
}

function takeDestination({ destination }: SharedSettings): void {
  if (destination === undefined) return;
  const { region, setRegion, setName } = destinationStore.getState();
  // Naming the region anew would list its streams anew.
  if (destination.region !== region) setRegion(destination.region);
  setName(destination.name, destination.kind);
  if (destination.kind === "kinesis") optionsStore.getState().set(sendOptionsOfKeys(destination.keys));
}

/** Where the page signs in already, it asks once more, with both pools by name. */
function takeSignIn({ signIn }: SharedSettings): void {
  if (signIn === undefined) return;
  sessionStore.setState({ question: { config: signIn, source: "link" } });
  if (sessionStore.getState().choice === undefined) void acceptQuestion();
}
