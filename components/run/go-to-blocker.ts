import type { SendBlocker } from "@/components/run/send-blocker";
import { goToPanel, type PanelName } from "@/components/ui/go-to-panel";

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
