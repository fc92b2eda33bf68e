import { useMemo } from "react";
import { useStore } from "zustand";
import { systemClock } from "@/lib/clock";
import { destinationStore } from "@/state/destination/destination-store";
import { optionsStore } from "@/state/options/options-store";
import { rateStore } from "@/state/rate/rate-store";
import { getPageSettings, type SharedSettings } from "@/state/share/shared-settings";
import { sessionStore } from "@/state/sign-in/session-store";

/** The page's current settings that can be shared. */
export function usePageSettings(): SharedSettings {
  const form = useStore(rateStore);
  const destination = useStore(destinationStore);
  const options = useStore(optionsStore);
  const signIn = useStore(sessionStore, (state) => state.choice?.config);
  return useMemo(
    () => getPageSettings({ form, destination, options, signIn, now: systemClock.now() }),
    [form, destination, options, signIn],
  );
}
