"use client";

import { useStore } from "zustand";
import { DestinationFields } from "@/components/destination/lazy-destination-fields";
import { SignInPanel } from "@/components/sign-in/sign-in-panel";
import { Panel } from "@/components/ui/panel";
import { isActive } from "@/lib/send/run-state";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";
import { sessionStore } from "@/state/sign-in/session-store";

/** The destination, or the sign-in form until someone is signed in. */
export function DestinationPanel() {
  const text = useText();
  const active = useStore(runStore, (state) => isActive(state.run));
  const signedIn = useStore(sessionStore, (state) => state.phase === "signed-in");
  return (
    <Panel name="destination" title={text.destination.title}>
      <div className="p-4">{signedIn ? <DestinationFields disabled={active} /> : <SignInPanel />}</div>
    </Panel>
  );
}
