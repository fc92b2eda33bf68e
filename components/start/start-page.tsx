"use client";

import { useEffect } from "react";
import { destinationStore } from "@/components/destination/destination-store";
import { resumeAfterSignIn } from "@/components/run/resume-after-sign-in";
import { keepVisit } from "@/components/share/keep-visit";
import { startSession } from "@/components/sign-in/session-actions";
import { sessionStore } from "@/components/sign-in/session-store";
import { keepStores } from "@/components/start/keep-stores";

/** Until a region is chosen, records go where the user pool is. Returns what ends it. */
function startWhereOneSignsIn(): () => void {
  return sessionStore.subscribe(({ choice }) => {
    const { region, setRegion } = destinationStore.getState();
    if (region === "" && choice !== undefined) setRegion(choice.config.region);
  });
}

/** What happens once when the page is there: earlier settings come back, the configuration and the session are read. */
export function StartPage() {
  useEffect(() => {
    const ends = [keepStores(), keepVisit(), startWhereOneSignsIn(), resumeAfterSignIn()];
    void startSession();
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return null;
}
