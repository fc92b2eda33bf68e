import { goToPanel, type PanelName } from "@/state/commands/go-to-panel";
import type { SendBlocker } from "@/state/run/send-blocker";

const PLACES: Readonly<Record<SendBlocker, PanelName>> = {
  signIn: "destination",
  stream: "destination",
  template: "template",
  rate: "rate",
  options: "rate",
  keys: "rate",
};

/** Leads to what has to be done before records can be sent. */
export function goToBlocker(blocker: SendBlocker): void {
  goToPanel(PLACES[blocker]);
}
