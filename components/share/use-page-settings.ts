import { useMemo } from "react";
import { useStore } from "zustand";
import { destinationStore } from "@/components/destination/destination-store";
import { rateStore } from "@/components/rate/rate-store";
import { optionsStore } from "@/components/run/options-store";
import { type SharedSettings, settingsOfPage } from "@/components/share/shared-parts";
import { sessionStore } from "@/components/sign-in/session-store";
import { systemClock } from "@/lib/clock";

/** What stands on the page and can be shared, as it changes. */
export function usePageSettings(): SharedSettings {
  const form = useStore(rateStore);
  const destination = useStore(destinationStore);
  const options = useStore(optionsStore);
  const signIn = useStore(sessionStore, (state) => state.choice?.config);
  return useMemo(
    () => settingsOfPage({ form, destination, options, signIn, now: systemClock.now() }),
    [form, destination, options, signIn],
  );
}
