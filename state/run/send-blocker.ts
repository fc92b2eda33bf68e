import { goToPanel, type PanelName } from "@/state/commands/navigation-commands";
import { destinationStore, toDestination } from "@/state/destination/destination-store";
import { templateStore } from "@/state/editor/template-store";
import { optionsStore } from "@/state/options/options-store";
import { previewStore } from "@/state/preview/preview-store";
import { rateStore } from "@/state/rate/rate-store";
import { keyPreviewStore } from "@/state/run/key-preview-store";
import { areOptionsValid, isDestinationValid, isRateValid } from "@/state/settings/checks-store";
import { sessionStore } from "@/state/sign-in/session-store";

export type SendBlocker = "signIn" | "stream" | "template" | "rate" | "options" | "keys";

/** The first reason why a run cannot start; undefined if it can. */
export function getSendBlocker(): SendBlocker | undefined {
  if (sessionStore.getState().phase !== "signed-in") return "signIn";
  if (templateStore.getState().source.trim() === "" || isBroken()) return "template";
  const destination = toDestination(destinationStore.getState());
  if (destination === undefined || !isDestinationValid(destination)) return "stream";
  if (!isRateValid(rateStore.getState(), Date.now())) return "rate";
  const options = optionsStore.getState();
  if (!areOptionsValid(options, destination.kind)) return "options";
  const hasExpression = destination.kind === "kinesis" && options.keys.kind === "expression";
  const hasBadKeys = keyPreviewStore.getState().preview?.problem !== undefined;
  return hasExpression && hasBadKeys ? "keys" : undefined;
}

function isBroken(): boolean {
  const { inspection } = previewStore.getState();
  return inspection?.diagnostics.some(({ severity }) => severity === "error") ?? false;
}

const BLOCKER_PANELS: Readonly<Record<SendBlocker, PanelName>> = {
  signIn: "destination",
  stream: "destination",
  template: "template",
  rate: "rate",
  options: "rate",
  keys: "rate",
};

/** Goes to the panel where the blocker can be resolved. */
export function goToBlocker(blocker: SendBlocker): void {
  goToPanel(BLOCKER_PANELS[blocker]);
}
